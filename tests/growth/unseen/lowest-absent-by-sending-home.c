// time: n
// space: n
// line: for (int i = 0; i < n or scanf("%d", &a[i] or while (a[i] or int home or a[i] = a[home]
// line: a[home] = home or moves++ or while (absent or absent++
// gen: permutation {n}
// why: each swap puts a number where it belongs for good, so there are at most n of them
/* The lowest number from 0 that is not in the list, found by sending each number to its place. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, absent = 0;
    long moves = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *a = malloc((size_t)n * sizeof *a);
    for (int i = 0; i < n; i++)
        if (scanf("%d", &a[i]) != 1)
            return 1;
    for (int i = 0; i < n; i++) {
        while (a[i] >= 0 && a[i] < n && a[a[i]] != a[i]) {
            int home = a[i];

            a[i] = a[home];
            a[home] = home;
            moves++;
        }
    }
    while (absent < n && a[absent] == absent)
        absent++;
    printf("%d is absent, seen after %ld moves\n", absent, moves);
    free(a);
    return 0;
}
