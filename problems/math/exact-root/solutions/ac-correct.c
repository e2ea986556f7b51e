/* Let floating point guess, and correct the guess by exact powers. O(q) time. */
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
    uint64_t guess;

    if (k == 1)
        return n;
    guess = (uint64_t)pow((double)n, 1.0 / k);
    while (!power_fits(guess, k, n))
        guess--;
    while (power_fits(guess + 1, k, n))
        guess++;
    return guess;
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
