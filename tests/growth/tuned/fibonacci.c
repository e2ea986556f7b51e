// time: 2^n
// space: n or 1
// line: return n < 2 or static long fib
// gen: size {n}
// why: 1.618^n calls
#include <stdio.h>

static long fib(int n)
{
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

int main(void)
{
    int n;
    scanf("%d", &n);
    printf("%ld\n", fib(n));
}
