// time: n^2
// space: n
// line: for (std or factors[i
// gen: numbers {n}
// why: each of n roots multiplies a polynomial that has one factor more each time
// The polynomial (x - a)(x - b)(x - c) ... with all numbers as its roots, modulo a prime.
#include <iostream>
#include <vector>

class Polynomial {
    static constexpr long modulus = 998244353;
    std::vector<long> factors{1};

public:
    // Multiplies by x - root.
    Polynomial &add_root(long root)
    {
        const long minus = modulus - root % modulus;
        factors.push_back(factors.back());
        for (std::size_t i = factors.size() - 2; i > 0; i--)
            factors[i] = (factors[i - 1] + minus * factors[i]) % modulus;
        factors[0] = minus * factors[0] % modulus;
        return *this;
    }

    long operator()(long x) const
    {
        long value = 0;
        for (auto factor = factors.rbegin(); factor != factors.rend(); ++factor)
            value = (value * x + *factor) % modulus;
        return value;
    }

    long middle() const { return factors[factors.size() / 2]; }
};

int main()
{
    long n, root = 0;
    Polynomial polynomial;
    std::cin >> n;
    while (std::cin >> root)
        polynomial.add_root(root);
    std::cout << polynomial(root) << ' ' << polynomial(1) << ' ' << polynomial.middle() << '\n';
}
