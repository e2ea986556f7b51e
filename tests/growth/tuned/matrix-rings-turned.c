// time: n^2
// space: n^2
// line: for (int i or scanf("%d", &a[ or static int step or int here or a[row * n + column] =
// line: return here or for (int j or held = step or sum = (sum
// gen: matrix {n}
// why: each of n^2 fields is read, moved once on its ring, and summed once
/* Turns each ring of a square of numbers by one field clockwise. */
#include <stdio.h>
#include <stdlib.h>

static int n, *a;

/* Puts what is held into the field and holds what was there. */
static int step(int row, int column, int held)
{
    int here = a[row * n + column];

    a[row * n + column] = held;
    return here;
}

static void turn_ring(int low, int high)
{
    int held = a[(low + 1) * n + low];

    for (int j = low; j < high; j++)
        held = step(low, j, held);
    for (int i = low; i < high; i++)
        held = step(i, high, held);
    for (int j = high; j > low; j--)
        held = step(high, j, held);
    for (int i = high; i > low; i--)
        held = step(i, low, held);
}

int main(void)
{
    long sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    a = malloc((size_t)n * n * sizeof *a);
    for (int i = 0; i < n * n; i++)
        if (scanf("%d", &a[i]) != 1)
            return 1;
    for (int low = 0; low < n - 1 - low; low++)
        turn_ring(low, n - 1 - low);
    for (int i = 0; i < n * n; i++)
        sum = (sum * 3 + a[i]) % 1000003;
    printf("%d at the corner, %ld\n", a[0], sum);
    free(a);
    return 0;
}
