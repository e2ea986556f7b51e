// time: q log n
// space: n
// line: static void walk or if (left > or if (left <= or int middle = or walk(2 * node or open +=
// line: int opened = or int found = or matched += or for (; c > or value = value * 10 or for (c =
// gen: questions {n} {q}
// why: a segment tree of n brackets; a question goes down to both of its ends, log n levels; q is
// why: n at least, so that building the tree, n steps, is never the largest term
/* Even numbers open a bracket, odd ones close one: how many in a range find their partner? */
#include <stdio.h>
#include <stdlib.h>

static struct { int opened, closed; } *tree;
static int open;
static long matched;

static int number(void) {
    int c, value = 0;

    for (c = getchar(); c <= ' '; c = getchar())
        ;
    for (; c > ' '; c = getchar())
        value = value * 10 + c - '0';
    return value;
}

static void build(int node, int low, int high)
{
    if (low == high) {
        tree[node].closed = number() % 2;
        tree[node].opened = 1 - tree[node].closed;
        return;
    }
    int middle = (low + high) / 2;
    build(2 * node, low, middle);
    build(2 * node + 1, middle + 1, high);
    int a = tree[2 * node].opened, b = tree[2 * node + 1].closed, pairs = a < b ? a : b;
    tree[node].opened = a + tree[2 * node + 1].opened - pairs;
    tree[node].closed = b + tree[2 * node].closed - pairs;
}

/* From left to right; `open` is what is open so far. */
static void walk(int node, int low, int high, int left, int right) {
    if (left > high || right < low)
        return;
    if (left <= low && high <= right) {
        int opened = tree[node].opened, closed = tree[node].closed;
        int found = closed < open ? closed : open;
        matched += found + (high - low + 1 - opened - closed) / 2;
        open += opened - found;
        return;
    }
    int middle = (low + high) / 2;
    walk(2 * node, low, middle, left, right);
    walk(2 * node + 1, middle + 1, high, left, right);
}

int main(void)
{
    int n = number(), q = number();

    tree = malloc(4 * (size_t)n * sizeof *tree);
    build(1, 0, n - 1);
    for (int i = 0; i < q; i++) {
        int left = number();
        open = 0;
        walk(1, 0, n - 1, left, number());
    }
    printf("%ld\n", matched);
    return 0;
}
