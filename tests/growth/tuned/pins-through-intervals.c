// time: n log n
// space: n
// line: qsort( or return a->end or const struct interval *a
// gen: intervals {n}
// why: the intervals are sorted by their ends, then gone through once
#include <stdio.h>
#include <stdlib.h>

struct interval {
    int start, end;
};

static int by_end(const void *x, const void *y)
{
    const struct interval *a = x, *b = y;

    return a->end < b->end ? -1 : a->end > b->end;
}

static struct interval *read_all(int *n)
{
    char line[100];

    if (!fgets(line, sizeof line, stdin))
        exit(1);
    *n = (int)strtol(line, NULL, 10);
    struct interval *all = malloc((size_t)*n * sizeof *all);
    for (int i = 0; i < *n; i++) {
        char *rest;

        if (!fgets(line, sizeof line, stdin))
            exit(1);
        all[i].start = (int)strtol(line, &rest, 10);
        all[i].end = (int)strtol(rest, NULL, 10);
    }
    return all;
}

/* The fewest pins such that each interval is pinned down: always at the earliest end. */
int main(void)
{
    int n, pins = 0, last = -1;
    long sum = 0;
    struct interval *all = read_all(&n);

    qsort(all, (size_t)n, sizeof *all, by_end);
    for (int i = 0; i < n; i++) {
        if (all[i].start > last) {
            last = all[i].end;
            pins++;
        }
        sum = (sum * 5 + last) % 1000000007;
    }
    printf("%d pins, the last at %d, %ld\n", pins, last, sum);
    free(all);
    return 0;
}
