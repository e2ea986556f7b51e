// time: log n
// space: 1
// line: for (int bit or if (n >> bit or unsigned long c = or unsigned long d =
// gen: size {n}
// why: two steps of the sequence are combined for each of the log n bits of n
#include <stdio.h>

#define MOD 998244353ul

int main(void)
{
    unsigned long n, a = 0, b = 1;

    if (scanf("%lu", &n) != 1)
        return 1;
    int top = 0;
    while (n >> top > 1)
        top++;
    for (int bit = top; bit >= 0; bit--) {
        /* from F(k), F(k + 1) to F(2k), F(2k + 1) */
        unsigned long c = a * ((2 * b + MOD - a) % MOD) % MOD;
        unsigned long d = (a * a + b * b) % MOD;

        if (n >> bit & 1) {
            a = d;
            b = (c + d) % MOD;
        } else {
            a = c;
            b = d;
        }
    }
    printf("%lu\n", a);
    return 0;
}
