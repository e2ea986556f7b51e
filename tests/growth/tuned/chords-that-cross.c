// time: n log n
// space: n
// line: qsort( or static int by_place or const struct end *a = or if (a->place or return a->
// line: for (; at <= size or tree[at] += or for (; at > 0 or sum += tree or crossings +=
// gen: intervals {n}
// why: 2 n ends are sorted; then three walks of log n steps in a Fenwick tree for each chord
/* Chords as pairs of places on a line: how many pairs cross (a < c < b < d)? */
#include <stdio.h>
#include <stdlib.h>

struct end {
    int place, chord;
};

static int *tree, size;

static int by_place(const void *x, const void *y)
{
    const struct end *a = x, *b = y;

    if (a->place != b->place)
        return a->place < b->place ? -1 : 1;
    return a->chord - b->chord;
}

static void add(int at, int what)
{
    for (; at <= size; at += at & -at)
        tree[at] += what;
}

static int upto(int at)
{
    int sum = 0;

    for (; at > 0; at -= at & -at)
        sum += tree[at];
    return sum;
}

int main(void)
{
    char line[64], *rest;
    long open = 0, crossings = 0;
    int n = atoi(fgets(line, sizeof line, stdin));

    size = 2 * n;
    struct end *ends = malloc(size * sizeof *ends);
    for (int i = 0; i < n && fgets(line, sizeof line, stdin); i++) {
        ends[2 * i] = (struct end){strtol(line, &rest, 10), i};
        ends[2 * i + 1] = (struct end){strtol(rest, NULL, 10), i};
    }
    qsort(ends, size, sizeof *ends, by_place);
    tree = calloc(size + 1, sizeof *tree);
    int *began = calloc(n, sizeof *began);
    for (int i = 1; i <= size; i++) {
        int *start = &began[ends[i - 1].chord];
        if (*start == 0) {
            *start = i;
            add(i, 1);
            open++;
        } else {
            crossings += open - upto(*start);
            add(*start, -1);
            open--;
        }
    }
    printf("%ld pairs of chords cross\n", crossings);
    return 0;
}
