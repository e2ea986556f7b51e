// cause: the same smaller questions
// gen: size {n}
// sizes: 3..24
#include <stdio.h>

static long ways(int stairs)
{
    if (stairs < 0)
        return 0;
    if (stairs == 0)
        return 1;
    return ways(stairs - 1) + ways(stairs - 2) + ways(stairs - 3);
}

int main(void)
{
    int n;
    scanf("%d", &n);
    printf("%ld\n", ways(n));
}
