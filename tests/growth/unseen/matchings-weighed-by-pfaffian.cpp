// time: n^3
// space: n^2
// line: for (int j = k or const long its or a[i][j] = (
// gen: size {n}
// why: n / 2 times two rows and columns are cleared, which changes all entries that are left
// The Pfaffian of a skew matrix sums over all ways to pair its rows, with signs; here by a prime.
#include <cstdio>
#include <utility>
#include <vector>

constexpr long prime = 1000000007;

static long power(long base, long exponent)
{
    long result = 1;
    for (; exponent > 0; exponent /= 2, base = base * base % prime)
        if (exponent % 2 == 1)
            result = result * base % prime;
    return result;
}

class Skew {
    std::vector<std::vector<long>> a;

    void exchange(int i, int j)
    {
        std::swap(a[i], a[j]);
        for (std::vector<long> &row : a)
            std::swap(row[i], row[j]);
    }

public:
    explicit Skew(int n) : a(n, std::vector<long>(n)) {}

    void set(int i, int j, long weight)
    {
        a[i][j] = weight;
        a[j][i] = (prime - weight) % prime;
    }

    long pfaffian()
    {
        const int n = static_cast<int>(a.size());
        long result = 1;
        for (int k = 0; k < n; k += 2) {
            int pivot = k + 1;
            while (pivot < n && a[k][pivot] == 0)
                pivot++;
            if (pivot == n)
                return 0;
            if (pivot != k + 1) {
                exchange(k + 1, pivot);
                result = prime - result;
            }
            result = result * a[k][k + 1] % prime;
            const long inverse = power(a[k][k + 1], prime - 2);
            for (int i = k + 2; i < n; i++) {
                const long mine = a[k][i] * inverse % prime, other = a[i][k + 1];
                for (int j = k + 2; j < n; j++) {
                    const long its = a[k][j] * inverse % prime;
                    a[i][j] = (a[i][j] + mine * a[j][k + 1] + (prime - its) * other) % prime;
                }
            }
        }
        return result;
    }
};

int main()
{
    int n;
    if (std::scanf("%d", &n) != 1)
        return 1;
    n += n % 2; // an odd one is left out of every pairing
    Skew matrix(n);
    unsigned luck = 77;
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) {
            luck = luck * 1664525 + 1013904223;
            matrix.set(i, j, luck >> 12);
        }
    std::printf("%ld\n", matrix.pfaffian());
}
