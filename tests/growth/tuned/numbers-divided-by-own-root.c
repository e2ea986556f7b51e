// time: sqrt n
// space: 1
// line: for (long root or for (long k or found++ or mix = (mix
// gen: size {n}
// sizes: 100..900000000
// why: for each root up to sqrt n the three multiples of it between its square and the next square
// why: are met, each in one step: 3 sqrt n steps
/* How many numbers up to n can be divided by their own whole square root? */
#include <stdio.h>

int main(void)
{
    long n, found = 0, mix = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    for (long root = 1; root * root <= n; root++) {
        for (long k = root * root; k < (root + 1) * (root + 1) && k <= n; k += root) {
            found++;
            mix = (mix * 3 + k) % 1000003;
        }
    }
    printf("%ld numbers, check %ld\n", found, mix);
    return 0;
}
