// time: n^3
// space: n
// line: for (int k = j + 1; or if (a[i] + a[j] > a[k] or count++
// gen: numbers {n}
// why: every three of the n sticks are looked at
#include <stdio.h>
#include <stdlib.h>

/* How many triangles can be laid of three of the sticks? */
int main(void)
{
    int n;
    long count = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    long *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld", &a[i]) != 1)
            return 1;
    }
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            for (int k = j + 1; k < n; k++) {
                if (a[i] + a[j] > a[k] && a[i] + a[k] > a[j] && a[j] + a[k] > a[i])
                    count++;
            }
        }
    }
    printf("%ld\n", count);
    free(a);
    return 0;
}
