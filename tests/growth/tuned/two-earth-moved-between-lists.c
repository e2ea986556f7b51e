// time: n log n + m log m
// space: n + m
// line: qsort( or static int ascending or return (*p or const int *p = x
// gen: lists {n} {m}
// why: both lists are sorted; then one walk along both
/* Each list is a ton of earth, spread evenly over its places: how far is the earth carried when
 * one becomes the other (tons by metres)? */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static int ascending(const void *x, const void *y)
{
    const int *p = x, *q = y;

    return (*p > *q) - (*p < *q);
}

static int read_number(void)
{
    int c, x = 0;

    while ((c = getchar()) >= '0')
        x = x * 10 + c - '0';
    return x;
}

static int *sorted_list(int count)
{
    int *list = malloc(count * sizeof *list);

    for (int i = 0; i < count; i++)
        list[i] = read_number();
    qsort(list, count, sizeof *list, ascending);
    return list;
}

int main(void)
{
    int n = read_number(), m = read_number(), i = 0, j = 0, at = 0;
    double work = 0;

    int *a = sorted_list(n), *b = sorted_list(m);
    while (i < n || j < m) {
        int next = j == m || (i < n && a[i] <= b[j]) ? a[i] : b[j];

        work += fabs((double)i / n - (double)j / m) * (next - at);
        at = next;
        if (i < n && a[i] == at)
            i++;
        else
            j++;
    }
    printf("%.3f\n", work);
    free(a);
    free(b);
    return 0;
}
