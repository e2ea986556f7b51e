// time: n log n
// space: n
// line: bsearch( or qsort( or return (a->id or const struct child *a = left
// gen: points {n}
// why: the register is sorted once; each of the n gifts is booked by a search of log n steps that
// why: always finds its child, most of them in the last steps
// Each child sends its gift to an id; the register, sorted by id, tells whose that is.
#include <stdio.h>
#include <stdlib.h>

struct child {
    int id, gift;
    long got;
};

static int by_id(const void *left, const void *right)
{
    const struct child *a = left, *b = right;

    return (a->id > b->id) - (a->id < b->id);
}

/* The next number of the input, digit by digit. */
static int read_number(void)
{
    int c, value = 0;
    while ((c = getchar()) < '0' && c != EOF)
        ;
    for (; c >= '0'; c = getchar())
        value = value * 10 + (c - '0');
    return value;
}

int main(void)
{
    int n = read_number();
    struct child *sorted = malloc(n * sizeof *sorted);
    int *ids = malloc(n * sizeof *ids), *gifts = malloc(n * sizeof *gifts);
    for (int i = 0; i < n; i++) {
        ids[i] = read_number();
        gifts[i] = read_number();
        sorted[i] = (struct child){ids[i], gifts[i], 0};
    }
    qsort(sorted, n, sizeof *sorted, by_id);
    for (int i = 0; i < n; i++) {
        struct child wanted = {ids[(i + n / 2) % n], 0, 0};
        struct child *to = bsearch(&wanted, sorted, n, sizeof *sorted, by_id);
        if (to)
            to->got += gifts[i];
    }
    long most = 0, mixed = 0;
    for (int i = 0; i < n; i++) {
        if (sorted[i].got > sorted[most].got)
            most = i;
        mixed = (mixed * 17 + sorted[i].got) % 1000000007;
    }
    printf("%d got %ld, %ld\n", sorted[most].id, sorted[most].got, mixed);
    free(sorted);
    free(ids);
    free(gifts);
    return 0;
}
