// time: n log^2 n
// space: n
// line: total += tree[at] or for (; at > 0; at -= at & -at) or at -= at & -at
// gen: permutation {n}
// why: after each number log n values are tried, each by a sum of log n entries of the tree
#include <stdio.h>
#include <stdlib.h>

static int n;
static int *tree;

static void add(int at)
{
    for (; at <= n; at += at & -at)
        tree[at]++;
}

static int not_above(int at)
{
    int total = 0;

    for (; at > 0; at -= at & -at)
        total += tree[at];
    return total;
}

/* The least value that at least `rank` of the numbers do not exceed. */
static int of_rank(int rank)
{
    int low = 1, high = n;

    while (low < high) {
        int middle = low + (high - low) / 2;

        if (not_above(middle) >= rank)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

int main(void)
{
    unsigned long sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    tree = calloc(n + 1, sizeof *tree);
    for (int i = 1; i <= n; i++) {
        int x;

        if (scanf("%d", &x) != 1)
            return 1;
        add(x + 1);
        sum += of_rank((i + 1) / 2) - 1;
    }
    printf("sum of all middles: %lu\n", sum);
    free(tree);
    return 0;
}
