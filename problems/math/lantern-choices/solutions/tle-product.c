/* Too slow: multiplies k factors, and divides by k others, anew for every question. O(q n) time. */
#include <stdint.h>
#include <stdio.h>

enum { MODULUS = 1000000007 };

static uint64_t power(uint64_t base, uint32_t exponent)
{
    uint64_t result = 1;

    for (; exponent > 0; exponent >>= 1) {
        if (exponent & 1)
            result = result * base % MODULUS;
        base = base * base % MODULUS;
    }
    return result;
}

static uint64_t choices(int n, int k)
{
    uint64_t above = 1, below = 1;

    if (k > n)
        return 0;
    if (k > n - k)
        k = n - k;
    for (int i = 0; i < k; i++) {
        above = above * (uint64_t)(n - i) % MODULUS;
        below = below * (uint64_t)(i + 1) % MODULUS;
    }
    return above * power(below, MODULUS - 2) % MODULUS;
}

int main(void)
{
    int q, n, k;

    if (scanf("%d", &q) != 1)
        return 1;
    while (q-- > 0 && scanf("%d %d", &n, &k) == 2)
        printf("%u\n", (unsigned)choices(n, k));
    return 0;
}
