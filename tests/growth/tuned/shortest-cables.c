// time: n^2 log n
// space: n^2
// line: qsort( or static int by_length or const struct cable *a or const struct cable *b
// line: return (a->length
// gen: points {n}
// why: all n^2 / 2 cables between two points are sorted
#include <stdio.h>
#include <stdlib.h>

struct cable {
    long length;
    int from, to;
};

static int by_length(const void *one, const void *two)
{
    const struct cable *a = one;
    const struct cable *b = two;

    return (a->length > b->length) - (a->length < b->length);
}

static int root(int *up, int v)
{
    while (up[v] != v) {
        up[v] = up[up[v]];
        v = up[v];
    }
    return v;
}

int main(void)
{
    int n;
    long count = 0, longest = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    long *x = malloc(n * sizeof *x), *y = malloc(n * sizeof *y);
    int *up = malloc(n * sizeof *up);
    struct cable *cables = malloc((long)n * n / 2 * sizeof *cables);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld %ld", &x[i], &y[i]) != 2)
            return 1;
        up[i] = i;
        for (int j = 0; j < i; j++) {
            long dx = x[i] - x[j], dy = y[i] - y[j];

            cables[count++] = (struct cable){dx * dx + dy * dy, i, j};
        }
    }
    qsort(cables, count, sizeof *cables, by_length);
    for (long i = 0; i < count; i++) {
        int a = root(up, cables[i].from), b = root(up, cables[i].to);

        if (a != b) {
            up[a] = b;
            longest = cables[i].length;
        }
    }
    printf("%ld\n", longest);
    free(cables);
    return 0;
}
