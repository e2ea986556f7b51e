// time: n^1.58
// space: 1
// line: sub = (sub - 1) & mask or total += sub ^ mask
// gen: size {n}
// why: a mask with k bits has 2^k submasks; below 2^b that is 3^b in all, n^(log2 3)
#include <cstdint>
#include <iostream>

int main()
{
    uint32_t n;
    std::cin >> n;

    uint64_t total = 0;
    for (uint32_t mask = 0; mask < n; mask++) {
        for (uint32_t sub = mask; sub > 0; sub = (sub - 1) & mask) {
            total += sub ^ mask;
        }
    }
    std::cout << total << "\n";
    return 0;
}
