// time: sqrt n
// space: 1
// line: d * d or n % d or sum +=
// gen: size {n}
// why: tries every number up to the root
#include <stdio.h>
int main(void)
{
    long n, sum = 0;
    scanf("%ld", &n);
    for (long d = 1; d * d <= n; d++) {
        if (n % d == 0)
            sum += d + n / d;
        else
            sum += d & 1;
    }
    printf("%ld\n", sum);
}
