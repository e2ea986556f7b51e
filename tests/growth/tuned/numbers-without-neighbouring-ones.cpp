// time: log n
// space: 1
// line: for (int bit or n >> bit or below_0 + below_1 or below_0 += or below_1 =
// line: bool one or same = or last =
// gen: size {n}
// why: one step for each of the log2 n bits of n, and none of them is left out
// How many of 0 ... n have no two ones side by side when they are written in binary?
#include <bit>
#include <cstdio>

int main()
{
    unsigned long n;
    if (std::scanf("%lu", &n) != 1)
        return 1;
    // Beginnings that are smaller than that of n already, by their last bit.
    unsigned long below_0 = 0, below_1 = 0;
    // Is the beginning of n itself a good one, and what is its last bit?
    bool same = true, last = false;
    for (int bit = std::bit_width(n) - 1; bit >= 0; bit--) {
        unsigned long before = below_0;
        bool one = n >> bit & 1;
        below_0 = below_0 + below_1;
        below_1 = before;
        if (one)
            below_0 += same;
        same = same && !(one && last);
        last = one;
    }
    std::printf("%lu numbers\n", below_0 + below_1 + same);
}
