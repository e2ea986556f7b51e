// time: n^2
// space: n
// line: for (int j = or if (a[j] < or least = j
// gen: numbers {n}
// why: the least of the rest is looked for n times
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    scanf("%d", &n);
    int *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    for (int i = 0; i < n; i++) {
        int least = i;
        for (int j = i + 1; j < n; j++)
            if (a[j] < a[least])
                least = j;
        int t = a[i];
        a[i] = a[least];
        a[least] = t;
    }
    printf("%d %d\n", a[0], a[n / 2]);
}
