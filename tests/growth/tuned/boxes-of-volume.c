// time: n log^2 n
// space: 1
// line: for (long c = 1; or boxes++; or mix = (mix
// gen: size {n}
// why: the sum of n / (a b) over all a b up to n is about n (ln n)^2 / 2
#include <stdio.h>

/* Boxes with whole sides whose volume is at most n. */
int main(void)
{
    long n, boxes = 0, mix = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    for (long a = 1; a <= n; a++) {
        for (long b = 1; a * b <= n; b++) {
            for (long c = 1; a * b * c <= n; c++) {
                boxes++;
                mix = (mix + a * b + b * c + c * a) % 1000003;
            }
        }
    }
    printf("%ld boxes, surfaces %ld\n", boxes, mix);
    return 0;
}
