// time: 1
// space: 1
// line: -
// gen: size {n}
// why: the even and the odd bits are pushed together in five steps of masks, whatever n is
// Column and row of the n-th step of Morton's curve, which walks a board in the shape of a Z.
#include <cstdint>
#include <iostream>

static std::uint64_t every_second_bit(std::uint64_t x)
{
    x &= 0x5555555555555555u;
    x = (x | x >> 1) & 0x3333333333333333u;
    x = (x | x >> 2) & 0x0f0f0f0f0f0f0f0fu;
    x = (x | x >> 4) & 0x00ff00ff00ff00ffu;
    x = (x | x >> 8) & 0x0000ffff0000ffffu;
    x = (x | x >> 16) & 0x00000000ffffffffu;
    return x;
}

int main()
{
    std::uint64_t n;
    if (!(std::cin >> n))
        return 1;
    std::uint64_t column = every_second_bit(n);
    std::uint64_t row = every_second_bit(n >> 1);
    std::cout << "column " << column << ", row " << row << '\n';
    std::cout << (row > column ? "below" : "not below") << " the diagonal\n";
}
