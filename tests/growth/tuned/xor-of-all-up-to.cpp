// time: 1
// space: 1
// line: -
// gen: size {n}
// why: the xor of 0 to n only depends on n and n mod 4
#include <iostream>

static long xor_up_to(long n)
{
    switch (n % 4) {
    case 0:
        return n;
    case 1:
        return 1;
    case 2:
        return n + 1;
    default:
        return 0;
    }
}

// One of the cards 1 to n is missing; the others give this xor without the middle one.
int main()
{
    long n;
    std::cin >> n;
    long all = xor_up_to(n), middle = n / 2;
    std::cout << all << ' ' << (all ^ middle) << ' ' << (all ^ xor_up_to(middle)) << '\n';
}
