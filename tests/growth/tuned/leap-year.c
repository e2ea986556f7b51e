// time: 1
// space: 1
// line: -
// gen: size {n}
// why: three remainders, whatever the year
#include <stdio.h>

int main(void)
{
    long n;
    scanf("%ld", &n);
    printf("%d\n", (n % 4 == 0 && n % 100 != 0) || n % 400 == 0);
}
