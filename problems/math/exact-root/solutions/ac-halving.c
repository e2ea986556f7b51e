/* Halve between a root that fits and one that does not; powers notice their overflow. O(q) time. */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* base^k <= n, asked before each product. */
static bool power_fits(uint64_t base, int k, uint64_t n)
{
    uint64_t power = 1;

    if (base <= 1)
        return base <= n;
    for (; k > 0; k--) {
        if (power > n / base)
            return false;
        power *= base;
    }
    return power <= n;
}

static uint64_t root(uint64_t n, int k)
{
    uint64_t low = 0, high = k == 1 ? n : UINT64_C(1) << 32;

    while (low < high) {
        const uint64_t middle = high - (high - low) / 2;
        if (power_fits(middle, k, n))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

int main(void)
{
    int q, k;
    uint64_t n;

    if (scanf("%d", &q) != 1)
        return 1;
    while (q-- > 0 && scanf("%lu", &n) == 1 && scanf("%d", &k) == 1)
        printf("%lu\n", root(n, k));
    return 0;
}
