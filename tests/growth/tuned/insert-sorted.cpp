// time: n^2
// space: n
// line: sorted.insert(
// gen: falling {n}
// why: each number goes to the front and moves all others
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n, x;
    std::scanf("%d", &n);
    std::vector<int> sorted;
    while (std::scanf("%d", &x) == 1)
        sorted.insert(std::lower_bound(sorted.begin(), sorted.end(), x), x);
    std::printf("%d %d\n", sorted[0], sorted[n / 2]);
}
