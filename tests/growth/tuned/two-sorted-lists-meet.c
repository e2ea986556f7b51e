// time: n log n + m log m or m log m
// space: n + m
// line: qsort( or return *x < *y or const long *x
// gen: lists {n} {m}
// why: both lists are sorted by the library; walking them together is linear
#include <stdio.h>
#include <stdlib.h>

static int by_value(const void *p, const void *q)
{
    const long *x = p, *y = q;

    return *x < *y ? -1 : *x > *y;
}

static long *read_sorted(int count)
{
    long *list = malloc(count * sizeof *list);

    for (int i = 0; i < count; i++)
        scanf("%ld", &list[i]);
    qsort(list, count, sizeof *list, by_value);
    return list;
}

int main(void)
{
    int n, m;

    scanf("%d %d", &n, &m);
    long *first = read_sorted(n), *second = read_sorted(m);
    long nearest = 2000000000;
    int i = 0, j = 0, steps = 0;
    while (i < n && j < m) {
        long gap = labs(first[i] - second[j]);

        if (gap < nearest)
            nearest = gap;
        if (first[i] < second[j])
            i++;
        else
            j++;
        steps++;
    }
    printf("the nearest two are %ld apart (%d steps)\n", nearest, steps);
    return 0;
}
