// time: n^2
// space: n
// line: std::lower_bound(
// gen: rising {n}
// why: a tree's iterators cannot jump: the free lower_bound walks, where the member would not
#include <algorithm>
#include <cstdio>
#include <set>

int main()
{
    int n, x;
    long mix = 0;
    std::scanf("%d", &n);
    std::set<int> seen;
    while (std::scanf("%d", &x) == 1) {
        seen.insert(x);
        mix = (mix * 31 + *std::lower_bound(seen.begin(), seen.end(), x)) % 1000003;
    }
    std::printf("%ld\n", mix);
}
