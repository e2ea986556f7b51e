/* Wrong: rounds to the nearest whole number and corrects it down only, in floating point. */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

static uint64_t root(uint64_t n, int k)
{
    uint64_t guess = (uint64_t)(pow((double)n, 1.0 / k) + 0.5);

    while (pow((double)guess, k) > (double)n)
        guess--;
    return k == 1 ? n : guess;
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
