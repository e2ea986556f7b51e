// time: n log n
// space: n
// line: odd = or values[i + j or for (std::size_t j = 0; j < half or w = w * step
// gen: digits {n}
// why: two transforms of a power of two just above 2 n, with log n rounds each
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

using u64 = unsigned long long;
constexpr u64 P = 998244353, ROOT = 3;

u64 power(u64 base, u64 exponent)
{
    u64 result = 1;
    while (exponent) {
        if (exponent % 2)
            result = result * base % P;
        base = base * base % P;
        exponent /= 2;
    }
    return result;
}

void transform(std::vector<u64> &values, bool back)
{
    const std::size_t size = values.size();
    for (std::size_t i = 1, reversed = 0; i < size; i++) {
        std::size_t bit = size / 2;
        for (; reversed & bit; bit /= 2)
            reversed ^= bit;
        reversed ^= bit;
        if (i < reversed)
            std::swap(values[i], values[reversed]);
    }
    for (std::size_t half = 1; half < size; half *= 2) {
        u64 step = power(ROOT, (P - 1) / (2 * half));
        if (back)
            step = power(step, P - 2);
        for (std::size_t i = 0; i < size; i += 2 * half) {
            u64 w = 1;
            for (std::size_t j = 0; j < half; j++) {
                u64 odd = values[i + j + half] * w % P;
                values[i + j + half] = (values[i + j] + P - odd) % P;
                values[i + j] = (values[i + j] + odd) % P;
                w = w * step % P;
            }
        }
    }
}

int main()
{
    std::size_t n, size = 1;
    std::string text;
    std::cin >> n >> text;
    while (size < 2 * text.size())
        size *= 2;
    std::vector<u64> values(size, 0);
    for (std::size_t i = 0; i < text.size(); i++)
        values[i] = text[text.size() - 1 - i] - '0';
    transform(values, false);
    for (u64 &v : values)
        v = v * v % P;
    transform(values, true);
    const u64 scale = power(size, P - 2);
    u64 carry = 0, sum = 0, mixed = 0;
    for (u64 &v : values) {
        carry += v * scale % P;
        sum += carry % 10;
        mixed = (mixed * 7 + carry % 10) % 1000003;
        carry /= 10;
    }
    std::cout << "the square has the digit sum " << sum << ", " << mixed << '\n';
}
