// time: 2^n
// space: 2^n
// line: -
// gen: matrix {n}
// sizes: 3..20
// why: n^2 steps for each of the 2^n sets of places
#include <algorithm>
#include <cstdio>
#include <vector>

int main()
{
    int n;
    std::scanf("%d", &n);
    std::vector<int> cost(n * n), best((size_t)n << n, 1 << 29);
    for (int &x : cost)
        std::scanf("%d", &x);
    best[1 * n + 0] = 0;
    for (size_t set = 1; set < (size_t)1 << n; set++) {
        for (int at = 0; at < n; at++) {
            for (int next = 0; next < n; next++) {
                if (set >> next & 1)
                    continue;
                int &there = best[(set | (size_t)1 << next) * n + next];
                there = std::min(there, best[set * n + at] + cost[at * n + next]);
            }
        }
    }
    std::printf("%d\n", *std::min_element(best.end() - n, best.end()));
}
