// time: n
// space: n
// line: return n == 0 or static long down
// gen: size {n}
// why: n frames are open at once
#include <stdio.h>

static long down(long n)
{
    return n == 0 ? 0 : 1 + down(n - 1) % 1000;
}

int main(void)
{
    long n;
    scanf("%ld", &n);
    printf("%ld\n", down(n));
}
