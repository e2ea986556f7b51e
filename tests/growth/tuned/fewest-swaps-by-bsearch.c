// time: n log n
// space: n
// line: qsort( or = bsearch( or static int compare or const struct entry *p = x or if (p->value
// line: return p->
// gen: numbers {n}
// why: qsort, then a search in the sorted entries for each number; the rings take n
/* The fewest exchanges of two numbers that sort them: n less the rings of "stands where I go". */
#include <stdio.h>
#include <stdlib.h>

struct entry {
    int value, at;
};

static int compare(const void *x, const void *y)
{
    const struct entry *p = x, *q = y;

    if (p->value != q->value)
        return p->value < q->value ? -1 : 1;
    return p->at - q->at;
}

static int read_number(void)
{
    int c, x = 0;

    while ((c = getchar()) >= '0')
        x = x * 10 + c - '0';
    return x;
}

int main(void)
{
    int n = read_number(), rings = 0;
    struct entry *given = malloc(n * sizeof *given), *sorted = malloc(n * sizeof *sorted);
    int *goes_to = malloc(n * sizeof *goes_to);
    for (int i = 0; i < n; i++) {
        given[i] = (struct entry){read_number(), i};
        sorted[i] = given[i];
    }
    qsort(sorted, n, sizeof *sorted, compare);
    for (int i = 0; i < n; i++) {
        const struct entry *found = bsearch(&given[i], sorted, n, sizeof *sorted, compare);

        goes_to[i] = (int)(found - sorted);
    }
    for (int i = 0; i < n; i++) {
        if (goes_to[i] < 0)
            continue;
        rings++;
        for (int at = i; goes_to[at] >= 0;) {
            int next = goes_to[at];
            goes_to[at] = -1;
            at = next;
        }
    }
    printf("%d exchanges\n", n - rings);
    free(given);
    free(sorted);
    free(goes_to);
    return 0;
}
