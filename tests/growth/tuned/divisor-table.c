// time: n sqrt n
// space: 1
// line: d * d <= i or i % d or count
// gen: size {n}
// why: the divisors of each i up to n are tried up to sqrt(i): 2/3 n^1.5 steps
#include <stdio.h>

int main(void)
{
    int n;
    long weighted = 0;
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        int count = 0;
        for (int d = 1; d * d <= i; d++)
            if (i % d == 0)
                count += d * d == i ? 1 : 2;
        weighted = (weighted + (long)count * i) % 1000003;
    }
    printf("%ld\n", weighted);
}
