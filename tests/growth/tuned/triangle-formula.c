// time: 1
// space: 1
// line: -
// gen: size {n}
// why: a formula
#include <stdio.h>
int main(void)
{
    long n;
    scanf("%ld", &n);
    printf("%ld\n", n * (n + 1) / 2);
}
