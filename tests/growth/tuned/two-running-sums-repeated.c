// time: n * m
// space: n
// line: for (int i = 1; i < n or a[i] += or if (a[i] or a[i] -=
// gen: items {n} {m}
// why: m rounds, each over all n numbers
/* Replaces the numbers by their running sums (modulo a prime), m times; the last one then. */
#include <stdio.h>
#include <stdlib.h>

enum { PRIME = 1000000007 };

static void sum_up(int *a, int n)
{
    for (int i = 1; i < n; i++) {
        a[i] += a[i - 1];
        if (a[i] >= PRIME)
            a[i] -= PRIME;
    }
}

int main(void)
{
    int n, rounds;

    if (scanf("%d %d", &n, &rounds) != 2)
        return 1;
    int *a = malloc(n * sizeof *a);
    for (int *p = a; p < a + n; p++)
        if (scanf("%d", p) != 1)
            return 1;
    while (rounds-- > 0)
        sum_up(a, n);
    printf("%d %d\n", a[n / 2], a[n - 1]);
    free(a);
    return 0;
}
