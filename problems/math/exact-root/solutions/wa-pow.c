/* Wrong: trusts pow(), which is off by one at powers. */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

static uint64_t root(uint64_t n, int k)
{
    return k == 1 ? n : (uint64_t)pow((double)n, 1.0 / k);
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
