// time: n * w
// space: w
// line: for (int d = 0; d <= w or if (!can[d]) or next[std::abs or if (d + weight
// line: next = can or next[d + weight
// gen: knapsack {n} {w}
// why: each of n weights is laid left, right or aside for all differences from 0 to w
#include <cstdlib>
#include <iostream>
#include <vector>

// How many loads up to w can be weighed, if weights may stand on both sides?
int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n, w;
    std::cin >> n >> w;
    std::vector<char> can(w + 1, 0), next;
    can[0] = 1;
    for (int i = 0; i < n; i++) {
        int weight, price;
        std::cin >> weight >> price;
        next = can;
        for (int d = 0; d <= w; d++) {
            if (!can[d])
                continue;
            next[std::abs(d - weight)] = 1;
            if (d + weight <= w)
                next[d + weight] = 1;
        }
        can.swap(next);
    }
    int loads = 0;
    for (int d = 1; d <= w; d++)
        loads += can[d];
    std::cout << loads << " of " << w << '\n';
}
