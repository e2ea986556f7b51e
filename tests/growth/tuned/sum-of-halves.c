// time: log n
// space: 1
// line: while (n or n /= 2 or sum +=
// gen: size {n}
// why: one step a binary digit
#include <stdio.h>
int main(void)
{
    long n, sum = 0;
    scanf("%ld", &n);
    while (n > 0) {
        sum += n * n % 7;
        n /= 2;
    }
    printf("%ld\n", sum);
}
