// time: log n
// space: 1
// line: while (distance or distance = (k
// gen: size {n}
// sizes: 16..900000000
// why: for each count from 2 to 20 the number grows by a fixed factor, up to count times n
/* n stand in a ring and every k-th goes: who is left, for k from 2 to 20? Who is passed gets the
 * next free number; the last has n k, and the walk goes back over its older numbers. */
#include <stdio.h>

static long last_of(long n, long k)
{
    long distance = 1;

    while (distance <= (k - 1) * n)
        distance = (k * distance + k - 2) / (k - 1);
    return k * n + 1 - distance;
}

int main(void)
{
    long n, sum = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    for (long k = 2; k <= 20; k++)
        sum += last_of(n, k) * k;
    printf("%ld is the last by twos, %ld by threes, %ld\n", last_of(n, 2), last_of(n, 3), sum);
    return 0;
}
