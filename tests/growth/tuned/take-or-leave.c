// time: 2^n
// space: n
// line: return smaller(split( or if (i == n) or static long split( or return labs( or return a < b
// line: split(i + 1, mine, yours + 
// gen: numbers {n}
// sizes: 3..22
// why: every thing goes to one heir or the other, and both are tried
#include <stdio.h>
#include <stdlib.h>

static int n;
static long *things;

static long smaller(long a, long b)
{
    return a < b ? a : b;
}

static long split(int i, long mine, long yours)
{
    if (i == n)
        return labs(mine - yours);
    return smaller(split(i + 1, mine + things[i], yours),
                   split(i + 1, mine, yours + things[i]));
}

int main(void)
{
    scanf("%d", &n);
    things = malloc(n * sizeof *things);
    for (int i = 0; i < n; i++)
        scanf("%ld", &things[i]);
    printf("the fairest split leaves a difference of %ld\n", split(0, 0, 0));
    free(things);
    return 0;
}
