// time: n
// space: n
// line: -
// gen: few {n} 10
// why: a partition takes all that equal the pivot out: ten values, at most ten levels
#include <stdio.h>
#include <stdlib.h>

static int deepest;

static void exchange(int *a, int i, int j)
{
    int t = a[i];
    a[i] = a[j];
    a[j] = t;
}

static void quick(int *a, int lo, int hi, int depth)
{
    if (depth > deepest)
        deepest = depth;
    if (lo >= hi)
        return;
    int pivot = a[lo + (hi - lo) / 2];
    int less = lo, at = lo, more = hi;
    while (at <= more) {
        if (a[at] < pivot)
            exchange(a, less++, at++);
        else if (a[at] > pivot)
            exchange(a, at, more--);
        else
            at++;
    }
    quick(a, lo, less - 1, depth + 1);
    quick(a, more + 1, hi, depth + 1);
}

int main(void)
{
    int n;
    long check = 0;
    scanf("%d", &n);
    int *a = malloc(sizeof(int) * n);
    for (int i = 0; i < n; i++)
        scanf("%d", &a[i]);
    quick(a, 0, n - 1, 1);
    for (int i = 0; i < n; i++) {
        if (i > 0 && a[i] < a[i - 1])
            printf("not sorted at %d\n", i);
        check = (check * 10 + a[i]) % 1000003;
    }
    printf("%ld, %d levels\n", check, deepest);
    free(a);
    return 0;
}
