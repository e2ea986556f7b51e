// cause: -
// gen: size {n}
// why: one call clears a table of n times n: nothing is cleared again
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n;
    scanf("%d", &n);
    char *table = malloc((size_t)n * n);
    memset(table, 7, (size_t)n * n);
    printf("%d\n", table[(size_t)n * n / 2]);
}
