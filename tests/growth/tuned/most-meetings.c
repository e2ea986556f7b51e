// time: n log n
// space: n
// line: qsort( or return (p->end or const struct meeting *p or int by_end(
// gen: points {n}
// why: after the sort by their ends one pass chooses the meetings
#include <stdio.h>
#include <stdlib.h>

struct meeting {
    int begin, end;
};

static int by_end(const void *a, const void *b)
{
    const struct meeting *p = a, *q = b;
    return (p->end > q->end) - (p->end < q->end);
}

/* How many meetings can be held in one room? */
int main(void)
{
    int n;
    scanf("%d", &n);
    struct meeting *list = malloc(n * sizeof *list);
    for (int i = 0; i < n; i++) {
        int a, b;
        scanf("%d %d", &a, &b);
        list[i].begin = a < b ? a : b;
        list[i].end = a < b ? b : a;
    }
    qsort(list, n, sizeof(struct meeting), by_end);

    int held = 0, free_from = 0;
    for (int i = 0; i < n; i++) {
        if (list[i].begin >= free_from) {
            held++;
            free_from = list[i].end;
        }
    }
    printf("%d until %d\n", held, free_from);
    free(list);
    return 0;
}
