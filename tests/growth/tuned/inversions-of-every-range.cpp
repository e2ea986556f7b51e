// time: n^2 log n
// space: n
// line: for (int at = or smaller += or tree[at]++
// gen: permutation {n}
// why: n^2 / 2 ranges, and for each an asking and a telling of a Fenwick tree of log n steps
// The inversions of all ranges of a permutation, summed up: one tree anew for each left end.
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<int> order(n), tree(n + 1);
    for (int &x : order)
        if (std::scanf("%d", &x) != 1)
            return 1;
    long total = 0, most = 0;
    for (int left = 0; left < n; left++) {
        std::fill(tree.begin(), tree.end(), 0);
        long inversions = 0;
        for (int right = left; right < n; right++) {
            int smaller = 0;
            for (int at = order[right] + 1; at > 0; at &= at - 1)
                smaller += tree[at];
            inversions += right - left - smaller;
            total += inversions;
            for (int at = order[right] + 1; at <= n; at += at & -at)
                tree[at]++;
        }
        most = std::max(most, inversions);
    }
    std::printf("%ld in all ranges, at most %ld in one\n", total, most);
}
