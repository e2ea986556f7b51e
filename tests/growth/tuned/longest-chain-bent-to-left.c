// time: n^3
// space: n^2
// line: for (int c = b + 1 or if (bends_left or static int bends_left or return (b->x
// gen: points {n}
// why: every three posts in order of x are looked at once: does the fence bend to the left there?
/* A fence goes from west to east over some of n posts and bends to the left at each of them (an arc
 * of a convex polygon). How many posts can it have? */
#include <stdio.h>
#include <stdlib.h>

struct post {
    long x, y;
};

static int by_x(const void *left, const void *right)
{
    const struct post *a = left, *b = right;

    return (a->x > b->x) - (a->x < b->x);
}

static int bends_left(const struct post *a, const struct post *b, const struct post *c)
{
    return (b->x - a->x) * (c->y - a->y) > (b->y - a->y) * (c->x - a->x);
}

int main(void)
{
    int n, longest;

    if (scanf("%d", &n) != 1)
        return 1;
    struct post *post = malloc(n * sizeof *post);
    for (int i = 0; i < n; i++)
        if (scanf("%ld %ld", &post[i].x, &post[i].y) != 2)
            return 1;
    qsort(post, n, sizeof *post, by_x);

    /* best[b * n + c]: most posts of a fence that ends with b and c. */
    int *best = malloc((size_t)n * n * sizeof *best);
    for (int i = 0; i < n * n; i++)
        best[i] = 2;
    longest = n < 2 ? n : 2;
    for (int b = 1; b < n; b++) {
        for (int a = 0; a < b; a++) {
            int reached = best[a * n + b] + 1;

            for (int c = b + 1; c < n; c++) {
                if (bends_left(&post[a], &post[b], &post[c]) && best[b * n + c] < reached)
                    best[b * n + c] = reached;
            }
            if (reached - 1 > longest)
                longest = reached - 1;
        }
    }
    printf("%d of %d posts\n", longest, n);
    free(post);
    free(best);
    return 0;
}
