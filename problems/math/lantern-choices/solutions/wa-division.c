/* Wrong: divides remainders as if they were the numbers themselves. */
#include <stdint.h>
#include <stdio.h>

enum { MODULUS = 1000000007, MAX_N = 1000000 };

static uint64_t factorial[MAX_N + 1];

int main(void)
{
    int q, n, k;

    if (scanf("%d", &q) != 1)
        return 1;
    factorial[0] = 1;
    for (int i = 1; i <= MAX_N; i++)
        factorial[i] = factorial[i - 1] * (uint64_t)i % MODULUS;
    while (q-- > 0 && scanf("%d %d", &n, &k) == 2) {
        uint64_t ways = 0;
        if (k <= n)
            ways = factorial[n] / (factorial[k] * factorial[n - k] % MODULUS);
        printf("%u\n", (unsigned)ways);
    }
    return 0;
}
