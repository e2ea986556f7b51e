// time: sqrt n
// space: 1
// line: while (covered or drops++ or covered += or parity ^=
// gen: size {n}
// why: d drops cover d (d + 1) / 2 floors, so about sqrt(2 n) rounds
#include <iostream>

// With two eggs and d drops a tower of 1 + 2 + ... + d floors can be tested.
int main()
{
    long long n;
    std::cin >> n;
    long long drops = 0, covered = 0, parity = 0;
    while (covered < n) {
        drops++;
        covered += drops;
        parity ^= covered;
    }
    std::cout << drops << " drops, first from floor " << drops - (covered - n)
              << ", check " << parity << '\n';
}
