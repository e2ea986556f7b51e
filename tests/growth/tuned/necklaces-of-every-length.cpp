// time: n log n
// space: n
// line: for (long multiple or coprime[ or for (long k = 1; d
// gen: size {n}
// why: for each d all its multiples, n / 1 + n / 2 + n / 3 + ... = n ln n steps, and that twice
// Necklaces of beads in 3 colours, alike when turned, of every length up to n, by Burnside.
#include <iostream>
#include <numeric>
#include <vector>

constexpr long modulus = 1000000007;

int main()
{
    long n;
    std::cin >> n;

    // How many of 1 ... d have no common divisor with d.
    std::vector<long> coprime(n + 1);
    std::iota(coprime.begin(), coprime.end(), 0);
    for (long d = 1; d <= n; d++)
        for (long multiple = 2 * d; multiple <= n; multiple += d)
            coprime[multiple] -= coprime[d];

    std::vector<long> power(n + 1, 1), inverse(n + 1, 1), total(n + 1, 0);
    for (long k = 1; k <= n; k++)
        power[k] = power[k - 1] * 3 % modulus;
    for (long k = 2; k <= n; k++)
        inverse[k] = (modulus - modulus / k) * inverse[modulus % k] % modulus;

    for (long d = 1; d <= n; d++)
        for (long k = 1; d * k <= n; k++)
            total[d * k] = (total[d * k] + coprime[d] * power[k]) % modulus;

    long sum = 0;
    for (long length = 1; length <= n; length++)
        sum = (sum + total[length] * inverse[length]) % modulus;
    std::cout << sum << " necklaces\n";
}
