// time: n!
// space: n
// line: } while (next_order(order, n)); or for (int i = 1; i < n; i++) or steps += abs(
// line: long steps = or at--; or if (at < 0)
// line: if (least < 0 or static int next_order or int at = n - 2 or while (at >= 0
// line: while (order[with] or swap(&order[at] or for (int i = at + 1, j = n - 1; or swap(&order[i]
// line: static void swap or int other = or *a = *b; or *b = other; or return 1; /* one more
// gen: numbers {n}
// sizes: 3..9
// why: all n! orders of the row are tried
#include <stdio.h>
#include <stdlib.h>

static void swap(int *a, int *b)
{
    int other = *a;

    *a = *b;
    *b = other;
}

static int next_order(int *order, int n)
{
    int at = n - 2, with = n - 1;

    while (at >= 0 && order[at] > order[at + 1])
        at--;
    if (at < 0)
        return 0;
    while (order[with] < order[at])
        with--;
    swap(&order[at], &order[with]);
    for (int i = at + 1, j = n - 1; i < j; i++, j--)
        swap(&order[i], &order[j]);
    return 1; /* one more */
}

/* The row of people in which those side by side differ least. */
int main(void)
{
    int n;
    long least = -1;

    if (scanf("%d", &n) != 1)
        return 1;
    int *height = malloc(n * sizeof *height), *order = malloc(n * sizeof *order);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &height[i]) != 1)
            return 1;
        order[i] = i;
    }
    do {
        long steps = 0;

        for (int i = 1; i < n; i++)
            steps += abs(height[order[i]] - height[order[i - 1]]);
        if (least < 0 || steps < least)
            least = steps;
    } while (next_order(order, n));
    printf("%ld\n", least);
    free(height);
    free(order);
    return 0;
}
