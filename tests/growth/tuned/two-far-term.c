// time: k^2 log m
// space: k
// line: for (int j = 0; j < k; j++) or product[i + j] or for (int back = 1; back <= k; back++)
// line: product[high - back] or (product[high - back] or return 1 + back or factor_of(int back)
// gen: counts {k} {m}
// why: x^m modulo the polynomial of a recurrence with k terms: a square, 2 k^2 steps, for each
// why: of the log m binary digits of m
#include <stdio.h>
#include <stdlib.h>

#define PRIME 998244353UL

static unsigned long factor_of(int back)
{
    return 1 + back % 5;
}

int main(void)
{
    int k, m, digit = 1;
    unsigned long term = 0;

    scanf("%d %d", &k, &m);
    unsigned long *power = calloc(k, sizeof *power), *product = calloc(2 * k, sizeof *product);
    power[0] = 1;
    while (digit <= m / 2)
        digit *= 2;
    for (; digit > 0; digit /= 2) {
        for (int i = 0; i < 2 * k; i++)
            product[i] = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++)
                product[i + j] = (product[i + j] + power[i] * power[j]) % PRIME;
        }
        for (int high = 2 * k - 2; high >= k; high--) {
            for (int back = 1; back <= k; back++)
                product[high - back] =
                    (product[high - back] + product[high] * factor_of(back)) % PRIME;
        }
        for (int i = 0; i < k; i++)
            power[i] = product[i];
        if (m & digit) {
            unsigned long top = power[k - 1];

            for (int i = k - 1; i > 0; i--)
                power[i] = (power[i - 1] + top * factor_of(k - i)) % PRIME;
            power[0] = top * factor_of(k) % PRIME;
        }
    }
    /* The first k terms are 0, 1, 2 ... */
    for (int i = 0; i < k; i++)
        term = (term + power[i] * i) % PRIME;
    printf("term %d is %lu\n", m, term);
    free(power);
    free(product);
    return 0;
}
