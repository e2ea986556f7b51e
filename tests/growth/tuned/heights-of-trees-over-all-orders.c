// time: n!
// space: n or 1
// line: while (*at >= 0) or at = order[i] < or level++
// gen: permutation {n}
// sizes: 3..10
// why: for each of n! orders a search tree is grown by n inserts that go down from the root
/* The keys are put into a search tree in every order: how often does the tree get which height? */
#include <stdio.h>
#include <stdlib.h>

static int n, *order, *left, *right;

/* Grows the tree of the order and returns its height. */
static int grow(void)
{
    int root = -1, height = 0;

    for (int i = 0; i < n; i++) {
        int *at = &root, level = 1;

        while (*at >= 0) {
            at = order[i] < *at ? &left[*at] : &right[*at];
            level++;
        }
        *at = order[i];
        left[order[i]] = right[order[i]] = -1;
        if (level > height)
            height = level;
    }
    return height;
}

static void all_orders(int from, long *count)
{
    if (from == n) {
        count[grow()]++;
        return;
    }
    for (int i = from; i < n; i++) {
        int held = order[i];

        order[i] = order[from];
        order[from] = held;
        all_orders(from + 1, count);
        order[from] = order[i];
        order[i] = held;
    }
}

int main(void)
{
    if (scanf("%d", &n) != 1)
        return 1;
    order = malloc(n * sizeof *order);
    left = malloc(n * sizeof *left);
    right = malloc(n * sizeof *right);
    long *count = calloc(n + 1, sizeof *count);
    for (int i = 0; i < n; i++)
        if (scanf("%d", &order[i]) != 1)
            return 1;
    all_orders(0, count);
    for (int height = 1; height <= n; height++)
        printf("height %d: %ld\n", height, count[height]);
    free(order);
    free(left);
    free(right);
    free(count);
    return 0;
}
