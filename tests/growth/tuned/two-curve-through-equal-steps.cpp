// time: n * m
// space: n
// line: for (long i = 0 or choices = choices or sum = (sum
// gen: lists {n} {m}
// why: at each of m places the n terms of Newton's formula are added; the differences before cost
// why: n^2 / 2 cheaper steps, and the places are not kept
#include <cstdio>
#include <vector>

// The polynomial that takes n given values at 0, 1, ..., n - 1 is read off at m other places, all
// modulo a prime.

static const long prime = 998244353;

static long next_value()
{
    long value = 0;
    if (std::scanf("%ld", &value) != 1)
        return 0;
    return value % prime;
}

// From values to the differences of each order at 0.
static void take_differences(std::vector<long> &values)
{
    for (auto first = values.begin(); first != values.end(); ++first)
        for (auto it = values.end() - 1; it != first; --it)
            *it -= it[-1] - (*it < it[-1] ? prime : 0);
}

int main()
{
    long n, m;
    if (std::scanf("%ld %ld", &n, &m) != 2)
        return 1;
    std::vector<long> term(n), inverse(n + 1, 1);
    for (long &value : term)
        value = next_value();
    take_differences(term);
    for (long i = 2; i <= n; i++)
        inverse[i] = (prime - prime / i) * inverse[prime % i] % prime;

    long mixed = 0;
    while (m-- > 0) {
        const long x = next_value();
        long sum = 0, choices = 1; // x over i
        for (long i = 0; i < n; i++) {
            sum = (sum + term[i] * choices) % prime;
            choices = choices * ((x + prime - i) % prime) % prime * inverse[i + 1] % prime;
        }
        mixed = (mixed * 7 + sum) % prime;
    }
    std::printf("%ld\n", mixed);
}
