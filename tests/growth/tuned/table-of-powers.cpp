// time: n^2 log n
// space: 1
// line: while (exponent or if (exponent or result = result * or base = base * or exponent /=
// gen: size {n}
// why: n^2 powers, each by squaring in log n rounds
#include <iostream>

static long long power(long long base, long long exponent)
{
    const long long mod = 1000003;
    long long result = 1;
    while (exponent > 0) {
        if (exponent % 2 == 1)
            result = result * base % mod;
        base = base * base % mod;
        exponent /= 2;
    }
    return result;
}

// For how many pairs is a^b < b^a, modulo 1000003?
int main()
{
    int n, less = 0;
    std::cin >> n;
    for (int a = 1; a <= n; a++)
        for (int b = 1; b <= n; b++)
            if (power(a, b) < power(b, a))
                less++;
    std::cout << less << '\n';
}
