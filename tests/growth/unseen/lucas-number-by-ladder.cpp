// time: log n
// space: 1
// line: for (int bit or const long long sign or if (n >> bit & 1) or low = ( or high = (
// line: } else { or odd = n >> bit
// gen: size {n}
// sizes: 16..900000000
// why: each binary digit of n doubles the index with two products
// The n-th Lucas number (2, 1, 3, 4, 7, 11 ...) modulo a prime, by a ladder over two neighbours.
#include <bit>
#include <cstdio>

constexpr long long prime = 1000000007;

int main()
{
    unsigned n;
    if (std::scanf("%u", &n) != 1)
        return 1;

    // The numbers at the index read so far and at the one behind it.
    long long low = 2, high = 1;
    bool odd = false;
    for (int bit = std::bit_width(n) - 1; bit >= 0; bit--) {
        const long long sign = odd ? -1 : 1;
        if (n >> bit & 1) {
            low = (low * high - sign + prime) % prime;
            high = (high * high + 2 * sign + prime) % prime;
        } else {
            high = (low * high - sign + prime) % prime;
            low = (low * low - 2 * sign + prime) % prime;
        }
        odd = n >> bit & 1;
    }
    std::printf("%010lld, then %010lld\n", low, high);
}
