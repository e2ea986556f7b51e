// cause: moves all that is behind
// gen: numbers {n}
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n;
    scanf("%d", &n);
    int *a = malloc((n + 1) * sizeof *a);
    for (int i = 0; i < n; i++) {
        memmove(a + 1, a, i * sizeof *a);
        scanf("%d", &a[0]);
    }
    printf("%d\n", a[n / 2]);
}
