// time: n^1.58
// space: n
// line: for (std::size_t part or best[all] = std::min or price[part] + best
// gen: numbers {n}
// why: every set below n is split off each of its subsets, 3^(log2 n) steps
#include <algorithm>
#include <cstddef>
#include <iostream>
#include <vector>

// Number i is what a room costs for the people whose bits are set in i. Who shares with whom, so
// that everybody has a room and all pay the least?
int main()
{
    std::size_t n;
    std::cin >> n;
    std::vector<long> price(n), best(n, -1);
    for (long &p : price)
        std::cin >> p;

    best[0] = 0;
    for (std::size_t all = 1; all < n; all++) {
        best[all] = price[all];
        for (std::size_t part = (all - 1) & all; part > 0; part = (part - 1) & all)
            best[all] = std::min(best[all], price[part] + best[all ^ part]);
    }

    std::size_t alone = 0;
    long sum = 0;
    for (std::size_t all = 1; all < n; all++) {
        alone += best[all] == price[all];
        sum = (sum * 31 + best[all]) % 1000000007;
    }
    std::cout << best[n - 1] << ' ' << alone << ' ' << sum << '\n';
}
