// time: log n
// space: 1
// line: for (long block = 1; or long rest = or ones += total or if (rest > block) or ones += rest
// gen: size {n}
// why: the ones in all numbers up to n are counted by place, and there are log2 n places
#include <stdio.h>

int main(void)
{
    long n, ones = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    long total = n + 1;
    for (long block = 1; block <= n; block *= 2) {
        long rest = total % (2 * block);

        ones += total / (2 * block) * block;
        if (rest > block)
            ones += rest - block;
    }
    printf("%ld\n", ones);
    return 0;
}
