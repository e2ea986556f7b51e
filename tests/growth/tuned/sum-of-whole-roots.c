// time: sqrt n
// space: 1
// line: while ((root + 1) * (root + 1) <= n) or sum += root * (2 * root + 1) or root++;
// gen: size {n}
// why: the 2 r + 1 numbers with the same whole root r are added at once, for each r up to root n
#include <stdio.h>

/* The sum of the roots of 1 ... n, each rounded down. */
int main(void)
{
    long n, root = 1, sum = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    while ((root + 1) * (root + 1) <= n) {
        sum += root * (2 * root + 1);
        root++;
    }
    if (n > 0)
        sum += root * (n - root * root + 1);
    printf("%ld\n", sum);
    return 0;
}
