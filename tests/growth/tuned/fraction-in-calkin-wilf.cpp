// time: log n
// space: 1
// line: for (int bit or if (n >> bit or over += under or under += over
// gen: size {n}
// why: one addition for each binary digit of n
#include <bit>
#include <iostream>

// The fraction at place n of the tree of Calkin and Wilf, where each positive one stands once.
int main()
{
    unsigned long n;
    std::cin >> n;
    unsigned long over = 1, under = 1;
    for (int bit = std::bit_width(n) - 2; bit >= 0; bit--) {
        if (n >> bit & 1)
            over += under;
        else
            under += over;
    }
    std::cout << over << '/' << under << '\n';
}
