// time: n
// space: n
// line: for (long i or inverse[i] = or const long both or ways[i] = or sum = (sum
// gen: size {n}
// why: each number comes from the two before it, with an inverse out of a table filled once
// In how many ways can some of i people on a circle shake hands without crossed arms (modulo a
// prime), for each i up to n?
#include <cstdio>
#include <vector>

constexpr long prime = 1000000007;

int main()
{
    long n;
    if (std::scanf("%ld", &n) != 1)
        return 1;
    std::vector<long> inverse(n + 3), ways(n + 1);
    inverse[1] = 1;
    for (long i = 2; i <= n + 2; i++)
        inverse[i] = (prime - prime / i) * inverse[prime % i] % prime;

    ways[0] = ways[1] = 1;
    long sum = 2;
    for (long i = 2; i <= n; i++) {
        const long both = (2 * i + 1) * ways[i - 1] + 3 * (i - 1) * ways[i - 2];
        ways[i] = both % prime * inverse[i + 2] % prime;
        sum = (sum + ways[i]) % prime;
    }
    std::printf("%ld, all together %ld\n", ways[n], sum);
}
