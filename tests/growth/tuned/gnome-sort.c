// time: n^2
// space: n
// line: while (at < n) or if (at == 0 or at++ or at-- or swap(&pots or int t = *a or *a = *b
// line: *b = t
// gen: numbers {n}
// why: the gnome carries each of n random pots back over half of those before it
#include <stdio.h>
#include <stdlib.h>

static void swap(int *a, int *b)
{
    int t = *a;
    *a = *b;
    *b = t;
}

static long gnome_sort(int *pots, int n)
{
    int at = 0;
    long steps = 0;

    while (at < n) {
        if (at == 0 || pots[at - 1] <= pots[at]) {
            at++;
        } else {
            swap(&pots[at - 1], &pots[at]);
            at--;
        }
        steps++;
    }
    return steps;
}

int main(void)
{
    int n;

    scanf("%d", &n);
    int *pots = malloc(n * sizeof *pots);
    for (int i = 0; i < n; i++)
        scanf("%d", pots + i);
    long steps = gnome_sort(pots, n);
    printf("%d %d %d after %ld steps\n", pots[0], pots[n / 2], pots[n - 1], steps);
    free(pots);
    return 0;
}
