// time: n^2
// space: n
// line: for (int i or power[i] = or sum += power[i or for (int j or const long term or sum = (sum
// gen: numbers {n}
// why: n sums of n powers, then Newton's identities: the k-th symmetric sum takes k products
// The sums of all products of k out of n numbers, modulo a prime, by way of the sums of powers.
#include <cstdio>
#include <vector>

constexpr long prime = 1000000007;

static std::vector<long> power_sums(const std::vector<long> &numbers)
{
    const int n = static_cast<int>(numbers.size());
    std::vector<long> sums(n + 1), power(n, 1);
    for (int k = 1; k <= n; k++) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            power[i] = power[i] * numbers[i] % prime;
            sum += power[i];
        }
        sums[k] = sum % prime;
    }
    return sums;
}

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    std::vector<long> numbers(n);
    for (long &number : numbers)
        if (std::scanf("%ld", &number) != 1)
            return 1;
    const std::vector<long> sums = power_sums(numbers);
    std::vector<long> chosen{1}, inverse{0, 1};
    for (int k = 1; k <= n; k++) {
        long sum = 0;
        for (int j = 1; j <= k; j++) {
            const long term = chosen[k - j] * sums[j] % prime;
            sum = (sum + (j % 2 == 1 ? term : prime - term)) % prime;
        }
        chosen.push_back(sum * inverse[k] % prime);
        inverse.push_back((prime - prime / (k + 1)) * inverse[prime % (k + 1)] % prime);
    }
    std::printf("%ld of half, %ld of all\n", chosen[n / 2], chosen[n]);
}
