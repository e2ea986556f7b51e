// time: log n
// space: 1
// line: while (code or rank ^= or code /= or ones +=
// gen: size {n}
// why: one round for each binary digit of n
#include <iostream>

// The place of n among the Gray codes.
int main()
{
    unsigned long long code;
    std::cin >> code;
    unsigned long long rank = 0, ones = 0;
    while (code > 0) {
        rank ^= code;
        ones += code % 2;
        code /= 2;
    }
    std::cout << "place " << rank << ", " << ones << " ones\n";
}
