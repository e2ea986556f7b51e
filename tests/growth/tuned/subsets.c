// time: 2^n
// space: 1 or n
// line: -
// gen: size {n}
// why: each of 2^n subsets is summed
#include <stdio.h>
int main(void)
{
    int n;
    long best = 0;
    scanf("%d", &n);
    for (long mask = 0; mask < 1L << n; mask++) {
        long sum = 0;
        for (int i = 0; i < n; i++)
            if (mask >> i & 1)
                sum += (i * 37) % 11;
        if (sum % 13 == 5)
            best++;
    }
    printf("%ld\n", best);
}
