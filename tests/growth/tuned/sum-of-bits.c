// time: n log n
// space: 1
// line: while (x != 0) or x &= x - 1 or bits++
// gen: size {n}
// why: for each number up to n its set bits are cleared one by one, half of log n on average
#include <stdio.h>

static int ones(unsigned long x)
{
    int bits = 0;

    while (x != 0) {
        x &= x - 1;
        bits++;
    }
    return bits;
}

int main(void)
{
    unsigned long n, sum = 0, odd = 0;

    scanf("%lu", &n);
    for (unsigned long i = 1; i <= n; i++) {
        int bits = ones(i);

        sum += bits;
        odd += bits % 2;
    }
    printf("%lu bits, %lu odious numbers\n", sum, odd);
    return 0;
}
