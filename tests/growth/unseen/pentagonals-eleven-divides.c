// time: sqrt n
// space: 1
// line: for (long k or long number or if (number > or if (number % or mixed = mixed
// gen: size {n}
// sizes: 16..900000000
// why: the k-th pentagonal number is 3 k^2 / 2 or so, so sqrt(2 n / 3) of them are up to n
/* How many pentagonal numbers up to n does 11 divide? */
#include <stdio.h>

int main(void)
{
    long n, found = 0, last = 0;
    unsigned long mixed = 1;

    if (scanf("%ld", &n) != 1)
        return 1;
    for (long k = 1;; k++) {
        long number = k * (3 * k - 1) / 2;

        if (number > n)
            break;
        mixed = mixed * 31 + (unsigned long)number;
        if (number % 11 == 0) {
            found++;
            last = number;
        }
    }
    printf("%ld found, the last is %ld, mixed %lu\n", found, last, mixed % 99991);
    return 0;
}
