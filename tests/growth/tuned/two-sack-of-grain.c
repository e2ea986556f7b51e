// time: n log n
// space: n
// line: qsort( or static int best_first or const struct heap *a or const struct heap *b
// line: long left =
// line: return (left < right)
// gen: knapsack {n} {w}
// why: grain can be divided, so it is taken by price after one sort; the size w of the sack is only
// why: a number
#include <stdio.h>
#include <stdlib.h>

struct heap {
    long weight, value;
};

static int best_first(const void *one, const void *two)
{
    const struct heap *a = one;
    const struct heap *b = two;
    long left = a->value * b->weight, right = b->value * a->weight;

    return (left < right) - (left > right);
}

int main(void)
{
    int n;
    long w, filled = 0;
    double value = 0;

    if (scanf("%d %ld", &n, &w) != 2)
        return 1;
    struct heap *heaps = malloc(n * sizeof *heaps);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld %ld", &heaps[i].weight, &heaps[i].value) != 2)
            return 1;
    }
    qsort(heaps, n, sizeof *heaps, best_first);
    for (int i = 0; i < n && filled < w; i++) {
        long taken = heaps[i].weight < w - filled ? heaps[i].weight : w - filled;

        value += (double)heaps[i].value * taken / heaps[i].weight;
        filled += taken;
    }
    printf("%.3f in %ld\n", value, filled);
    free(heaps);
    return 0;
}
