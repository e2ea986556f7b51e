// time: n * m
// space: n
// line: for (int i = 0; i < n; i++) or int difference = or if (difference < nearest)
// gen: lists {n} {m}
// why: each number of the second list is compared with all n of the first
#include <stdio.h>
#include <stdlib.h>

/* The least difference of a number of one list and one of the other. */
int main(void)
{
    int n, m, least = 1000000000;
    long sum = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *a = malloc(n * sizeof *a);
    for (int k = 0; k < n; k++) {
        if (scanf("%d", &a[k]) != 1)
            return 1;
    }
    for (int j = 0; j < m; j++) {
        int b, nearest = 1000000000;

        if (scanf("%d", &b) != 1)
            return 1;
        for (int i = 0; i < n; i++) {
            int difference = abs(a[i] - b);

            if (difference < nearest)
                nearest = difference;
        }
        if (nearest < least)
            least = nearest;
        sum += nearest;
    }
    printf("%d, on average %ld\n", least, sum / m);
    free(a);
    return 0;
}
