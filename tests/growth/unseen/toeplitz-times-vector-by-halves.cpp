// time: n^1.58
// space: n
// line: for (std::size_t j or sum = (sum or long sum = or y.push_back or for (std::size_t i
// line: second[i] or both[i] or y[i] = or y[h + i] = or if (h + i or static Row small or Row y
// line: return y or static Row times or if (n <= 16 or return small
// line: static long at( or upper[i] or middle[i] or lower[i] or first[i] or y.reserve
// line: Row upper( or Row first( or const Row shared or const Row below or const std::size_t h
// line: const std::size_t n
// gen: size {n}
// why: a product of n rows is made of three products of half as many, and of sums of n numbers
// A matrix that is constant along its diagonals, times a vector.
#include <cstdio>
#include <vector>
using Row = std::vector<long>;
constexpr long prime = 998244353;
static long at(const Row &row, std::size_t i) { return i < row.size() ? row[i] : 0; }

static Row small_times(const Row &diagonal, const Row &x)
{
    Row y;
    y.reserve(x.size());
    for (std::size_t i = 0; i < x.size(); i++) {
        long sum = 0;
        for (std::size_t j = 0; j < x.size(); j++)
            sum = (sum + diagonal[x.size() - 1 + i - j] * x[j]) % prime;
        y.push_back(sum);
    }
    return y;
}

// diagonal[n - 1 + i - j] stands in row i and column j.
static Row times(const Row &diagonal, const Row &x)
{
    const std::size_t n = x.size();
    if (n <= 16)
        return small_times(diagonal, x);
    const std::size_t h = (n + 1) / 2, shift = n % 2;
    Row upper(2 * h - 1), middle(2 * h - 1), lower(2 * h - 1);
    for (std::size_t i = 0; i < 2 * h - 1; i++) {
        middle[i] = at(diagonal, i + h - shift);
        upper[i] = ((i < shift ? 0 : at(diagonal, i - shift)) - middle[i] + prime) % prime;
        lower[i] = (at(diagonal, i + 2 * h - shift) - middle[i] + prime) % prime;
    }
    Row first(h), second(h), both(h);
    for (std::size_t i = 0; i < h; i++) {
        first[i] = x[i];
        second[i] = at(x, h + i);
        both[i] = (first[i] + second[i]) % prime;
    }
    const Row shared = times(middle, both), above = times(upper, second);
    const Row below = times(lower, first);
    Row y(n);
    for (std::size_t i = 0; i < h; i++) {
        y[i] = (shared[i] + above[i]) % prime;
        if (h + i < n)
            y[h + i] = (shared[i] + below[i]) % prime;
    }
    return y;
}

int main()
{
    std::size_t n;
    if (std::scanf("%zu", &n) != 1)
        return 1;
    Row diagonal(2 * n - 1), x(n);
    for (std::size_t k = 0; k < diagonal.size(); k++)
        diagonal[k] = (k * 7919 + 13) * (k + 5) % 100003;
    for (std::size_t k = 0; k < n; k++)
        x[k] = (k * k + 3 * k + 1) % 1009;
    const Row product = times(diagonal, x);
    std::printf("%ld %ld\n", product.front(), product.back());
}
