// time: log n
// space: 1
// line: Gaussian operator or return { or while ( or const long or rest = or if (digit or ones++;
// line: zeros = 0; or again = or zeros++; or if (zeros or power = or digits++;
// gen: size {n}
// sizes: 16..900000000
// why: in base i - 1 a number has about 2 log n digits, a step of a few products for each
// Writes n in the base i - 1, which needs only the digits 0 and 1, even for Gaussian integers.
#include <cstdio>

struct Gaussian {
    long real, imaginary;

    Gaussian operator*(const Gaussian &b) const
    {
        return {real * b.real - imaginary * b.imaginary, real * b.imaginary + imaginary * b.real};
    }

    Gaussian operator+(const Gaussian &b) const
    {
        return {real + b.real, imaginary + b.imaginary};
    }
};

int main()
{
    long n;
    if (std::scanf("%ld", &n) != 1)
        return 1;
    const Gaussian base{-1, 1};
    Gaussian rest{n, 0}, power{1, 0}, again{0, 0};
    int ones = 0, zeros = 0, longest = 0, digits = 0;
    while (rest.real != 0 || rest.imaginary != 0) {
        const long digit = (rest.real + rest.imaginary) & 1;
        rest = Gaussian{rest.real - digit, rest.imaginary} * Gaussian{-1, -1};
        rest = Gaussian{rest.real / 2, rest.imaginary / 2};
        if (digit == 1) {
            ones++;
            zeros = 0;
            again = again + power;
        } else {
            zeros++;
            if (zeros > longest)
                longest = zeros;
        }
        power = power * base;
        digits++;
    }
    std::printf("%ld has %d digits, %d ones, %d zeros in a row\n", again.real, digits, ones,
                longest);
}
