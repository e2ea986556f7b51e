// time: n log n
// space: n
// line: while (at > 1 or at /= 2 or = join( or struct run join or struct run both or int touching
// line: int longest or both. or return both
// gen: permutation {n}
// why: each booking renews the log n nodes from its seat up to the root
/* Seats are booked one by one: the sum of the longest free runs that are left after each. */
#include <stdio.h>
#include <stdlib.h>

struct run {
    int seats, from_left, to_right, best;
};

static struct run join(const struct run *a, const struct run *b)
{
    struct run both;
    int touching = a->to_right + b->from_left;
    int longest = a->best > b->best ? a->best : b->best;

    both.seats = a->seats + b->seats;
    both.from_left = a->from_left < a->seats ? a->from_left : a->seats + b->from_left;
    both.to_right = b->to_right < b->seats ? b->to_right : b->seats + a->to_right;
    both.best = touching > longest ? touching : longest;
    return both;
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
    int n = read_number(), half = 1;
    long sum = 0;

    while (half < n)
        half *= 2;
    struct run *tree = malloc(2 * half * sizeof *tree);
    for (int i = 0; i < half; i++)
        tree[half + i] = (struct run){1, i < n, i < n, i < n};
    for (int at = half - 1; at > 0; at--)
        tree[at] = join(&tree[2 * at], &tree[2 * at + 1]);
    for (int booking = 0; booking < n; booking++) {
        int at = half + read_number();

        tree[at] = (struct run){1, 0, 0, 0};
        while (at > 1) {
            at /= 2;
            tree[at] = join(&tree[2 * at], &tree[2 * at + 1]);
        }
        sum += tree[1].best;
    }
    printf("%ld\n", sum);
    free(tree);
    return 0;
}
