/* Too slow: counts up to the root. O(q) time, with the root as a factor. */
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
    uint64_t base = 0;

    while (base < UINT64_MAX && power_fits(base + 1, k, n))
        base++;
    return base;
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
