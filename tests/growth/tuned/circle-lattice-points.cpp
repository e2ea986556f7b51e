// time: sqrt n
// space: 1
// line: count += 2 * (2 * y + 1) or while (y * y or y++
// line: for (long long x = 1; x * x <= square; x++) or y--
// gen: size {n}
// why: x goes up to the root of n, and y only ever comes down, from that root
#include <iostream>

// How many points with whole numbers lie in the circle around 0 whose radius squared is n.
int main()
{
    long long square;
    std::cin >> square;

    long long y = 0;
    while ((y + 1) * (y + 1) <= square)
        y++;

    long long count = 2 * y + 1;
    for (long long x = 1; x * x <= square; x++) {
        while (y * y > square - x * x)
            y--;
        count += 2 * (2 * y + 1);
    }
    std::cout << count << std::endl;
    return 0;
}
