// time: k^3 log e
// space: k^2
// line: row[j] or for (std::size_t j = 0; j < order
// gen: counts {k} {e}
// why: the k x k matrix of the recurrence is squared once for each bit of e; the one step more
// why: that a set bit asks for costs only k^2
#include <iostream>
#include <vector>

using Row = std::vector<long long>;
using Matrix = std::vector<Row>;
const long long MODULUS = 998244353;

Matrix squared(const Matrix &a)
{
    const std::size_t order = a.size();
    Matrix result(order, Row(order, 0));
    for (std::size_t i = 0; i < order; i++) {
        Row &row = result[i];
        for (std::size_t l = 0; l < order; l++) {
            const long long factor = a[i][l];
            const Row &other = a[l];
            for (std::size_t j = 0; j < order; j++)
                row[j] = (row[j] + factor * other[j]) % MODULUS;
        }
    }
    return result;
}

// Multiplies by the matrix that has `taps` in its first row and ones below the diagonal.
void step_on(Matrix &a, const Row &taps)
{
    const std::size_t order = taps.size();
    for (Row &line : a) {
        const long long first = line[0];
        for (std::size_t c = 0; c < order; c++)
            line[c] = (first * taps[c] + (c + 1 < order ? line[c + 1] : 0)) % MODULUS;
    }
}

int main()
{
    std::size_t order;
    unsigned long long exponent;
    std::cin >> order >> exponent;
    Row taps(order);
    for (std::size_t i = 0; i < order; i++)
        taps[i] = (i * i * 7 + 3) % 1009;
    Matrix power(order, Row(order, 0));
    for (std::size_t i = 0; i < order; i++)
        power[i][i] = 1;
    int bit = 63;
    while (bit > 0 && !(exponent >> bit & 1))
        bit--;
    for (; bit >= 0; bit--) {
        power = squared(power);
        if (exponent >> bit & 1)
            step_on(power, taps);
    }
    long long term = 0;
    for (std::size_t i = 0; i < order; i++)
        term = (term + power[0][i] * static_cast<long long>(order - i)) % MODULUS;
    std::cout << term << '\n';
}
