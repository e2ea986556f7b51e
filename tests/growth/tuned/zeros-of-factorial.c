// time: log n
// space: 1
// line: while (n > 0) or n /= 5 or zeros += n or steps[0]++
// gen: size {n}
// why: n is divided by 5 until nothing is left
#include <stdio.h>

static long trailing_zeros(long n, int *steps)
{
    long zeros = 0;

    while (n > 0) {
        n /= 5;
        zeros += n;
        steps[0]++;
    }
    return zeros;
}

int main(void)
{
    long n;
    int steps = 0;

    scanf("%ld", &n);
    long zeros = trailing_zeros(n, &steps);
    printf("%ld! ends in %ld zeros (%d divisions)\n", n, zeros, steps);
    return 0;
}
