// time: log n
// space: 1
// line: -
// gen: size {n}
// why: the exponent is halved, a product of two 2 x 2 matrices is constant
#include <array>
#include <iostream>

struct Matrix {
    std::array<unsigned long long, 4> m;

    Matrix operator*(const Matrix &o) const
    {
        const unsigned long long p = 1000000007ull;
        return {{(m[0] * o.m[0] + m[1] * o.m[2]) % p, (m[0] * o.m[1] + m[1] * o.m[3]) % p,
                 (m[2] * o.m[0] + m[3] * o.m[2]) % p, (m[2] * o.m[1] + m[3] * o.m[3]) % p}};
    }
};

int main()
{
    unsigned long n;
    std::cin >> n;
    Matrix step{{3, 2, 1, 0}};
    Matrix result{{1, 0, 0, 1}};
    while (n > 0) {
        if (n % 2 == 1)
            result = result * step;
        step = step * step;
        n /= 2;
    }
    std::cout << result.m[0] << ' ' << result.m[1] << std::endl;
}
