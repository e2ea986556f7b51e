// time: n
// space: 1
// line: for (long base = 2; or long rest = n or while (rest > 0) or sum += rest % base
// line: rest /= base or if (sum == base) or total +=
// gen: size {n}
// why: above sqrt n the number has only two digits, so all bases together take about 2 n turns
#include <stdio.h>

int main(void)
{
    long n, total = 0, harshad = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    for (long base = 2; base <= n; base++) {
        long rest = n, sum = 0;

        while (rest > 0) {
            sum += rest % base;
            rest /= base;
        }
        if (sum == base)
            harshad++;
        total += sum;
    }
    printf("%ld %ld\n", total, harshad);
    return 0;
}
