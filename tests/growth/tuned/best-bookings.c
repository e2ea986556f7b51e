// time: n log n
// space: n
// line: qsort( or static int by_end or const struct booking *a or const struct booking *b
// line: return (a->end or while (low < high) or int middle or if (all[middle - 1].end
// line: low = middle; or high = middle - 1;
// gen: intervals {n}
// why: the bookings are sorted by their ends, then one binary search for each
#include <stdio.h>
#include <stdlib.h>

struct booking {
    int start, end;
};

static int by_end(const void *one, const void *two)
{
    const struct booking *a = one;
    const struct booking *b = two;

    return (a->end > b->end) - (a->end < b->end);
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    struct booking *all = malloc(n * sizeof *all);
    long *best = malloc((n + 1) * sizeof *best);
    for (int i = 0; i < n; i++) {
        if (scanf("%d %d", &all[i].start, &all[i].end) != 2)
            return 1;
    }
    qsort(all, n, sizeof *all, by_end);
    best[0] = 0;
    for (int i = 0; i < n; i++) {
        int low = 0, high = i;

        /* How many of those before end in time? */
        while (low < high) {
            int middle = (low + high + 1) / 2;

            if (all[middle - 1].end <= all[i].start)
                low = middle;
            else
                high = middle - 1;
        }
        long paid = best[low] + all[i].end - all[i].start;
        best[i + 1] = paid > best[i] ? paid : best[i];
    }
    printf("%ld\n", best[n]);
    free(all);
    free(best);
    return 0;
}
