// time: n^2 log n
// space: 1
// line: while (product > 0) or ones += product & 1 or product /= 2
// gen: size {n}
// why: each of the n^2 products has up to 2 log2 n binary digits, which are gone through
#include <stdio.h>

int main(void)
{
    unsigned long n, all = 0, most = 0;

    if (scanf("%lu", &n) != 1)
        return 1;
    for (unsigned long i = 1; i <= n; i++) {
        for (unsigned long j = 1; j <= n; j++) {
            unsigned long product = i * j, ones = 0;

            while (product > 0) {
                ones += product & 1;
                product /= 2;
            }
            all += ones;
            if (ones > most)
                most = ones;
        }
    }
    printf("%lu ones in the table, at most %lu in a number\n", all, most);
    return 0;
}
