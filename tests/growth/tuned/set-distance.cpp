// time: n^2
// space: n
// line: std::distance(
// gen: rising {n}
// why: a tree's iterators are counted one by one up to the new number, which is the last
#include <cstdio>
#include <iterator>
#include <set>

int main()
{
    int n, x;
    long inversions = 0;
    std::scanf("%d", &n);
    std::set<int> seen;
    while (std::scanf("%d", &x) == 1) {
        seen.insert(x);
        inversions += std::distance(seen.begin(), seen.find(x));
    }
    std::printf("%ld\n", inversions);
}
