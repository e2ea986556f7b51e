/*
 * Factorials and their inverses up to the largest n, once; three products a question. O(n + q)
 * time, O(n) space.
 */
#include <stdint.h>
#include <stdio.h>

enum { MODULUS = 1000000007, MAX_N = 1000000, MAX_QUESTIONS = 200000 };

static uint32_t factorial[MAX_N + 1], inverse[MAX_N + 1]; /* inverse[i] * i! = 1 */
static int lanterns[MAX_QUESTIONS], lit[MAX_QUESTIONS];

static uint32_t product(uint32_t a, uint32_t b)
{
    return (uint32_t)((uint64_t)a * b % MODULUS);
}

static uint32_t power(uint32_t base, uint32_t exponent)
{
    uint32_t result = 1;

    for (; exponent > 0; exponent >>= 1) {
        if (exponent & 1)
            result = product(result, base);
        base = product(base, base);
    }
    return result;
}

static void tables_fill(int n)
{
    factorial[0] = 1;
    for (int i = 1; i <= n; i++)
        factorial[i] = product(factorial[i - 1], (uint32_t)i);
    inverse[n] = power(factorial[n], MODULUS - 2);
    for (int i = n; i > 0; i--)
        inverse[i - 1] = product(inverse[i], (uint32_t)i);
}

int main(void)
{
    int q, largest = 0;

    if (scanf("%d", &q) != 1)
        return 1;
    for (int i = 0; i < q; i++) {
        if (scanf("%d %d", &lanterns[i], &lit[i]) != 2)
            return 1;
        if (lanterns[i] > largest)
            largest = lanterns[i];
    }
    tables_fill(largest);
    for (int i = 0; i < q; i++) {
        const int n = lanterns[i], k = lit[i];
        const uint32_t ways =
            k > n ? 0 : product(factorial[n], product(inverse[k], inverse[n - k]));
        printf("%u\n", (unsigned)ways);
    }
    return 0;
}
