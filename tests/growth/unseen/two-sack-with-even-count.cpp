// time: n * m
// space: m
// line: for (int room or Pair &here or const Pair &there or here.odd = or here.even =
// gen: knapsack {n} {m}
// why: for each of n things all rooms up to m are filled anew, one field for even and one for odd
// The best load of a sack that holds an even number of things.
#include <algorithm>
#include <cstdio>
#include <vector>

struct Pair {
    int even, odd;
};

int main()
{
    constexpr int never = -1000000000;
    int n, m, weight, value;
    if (std::scanf("%d %d", &n, &m) != 2)
        return 1;
    std::vector<Pair> best(m + 1, Pair{0, never});
    for (int i = 0; i < n; i++) {
        if (std::scanf("%d %d", &weight, &value) != 2)
            return 1;
        for (int room = m; room >= weight; room--) {
            const Pair &there = best[room - weight];
            Pair &here = best[room];
            here.even = std::max(here.even, there.odd + value);
            here.odd = std::max(here.odd, there.even + value);
        }
    }
    std::printf("%d with an even number of things, %d with an odd one\n", best[m].even,
                std::max(best[m].odd, 0));
}
