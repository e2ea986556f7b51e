// time: q log n
// space: n
// line: static struct low ask or ask(2 * at or if (to < or if (from <= or int middle =
// line: return join or return tree[ or struct low join( or if (a.value or return a
// line: return (struct low)
// gen: questions {n} {q}
// why: the tree is built once in n steps; each question visits at most 4 log n of its nodes
/* How often does the lowest number of a range stand in it? A tree of lowest numbers with counts. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static struct low {
    int value, times;
} *tree;

static int read_number(void) {
    int c, x = 0;
    while ((c = getchar()) >= '0')
        x = x * 10 + c - '0';
    return x;
}

static struct low join(struct low a, struct low b) {
    if (a.value != b.value)
        return a.value < b.value ? a : b;
    a.times += b.times;
    return a;
}

static void build(int at, int low, int high) {
    if (low == high) {
        tree[at] = (struct low){read_number() / 1000, 1};
        return;
    }
    int half = (low + high) / 2;
    build(2 * at, low, half);
    build(2 * at + 1, half + 1, high);
    tree[at] = join(tree[2 * at], tree[2 * at + 1]);
}

static struct low ask(int at, int low, int high, int from, int to) {
    int middle = (low + high) / 2;

    if (to < low || high < from)
        return (struct low){INT_MAX, 0};
    if (from <= low && high <= to)
        return tree[at];
    struct low a = ask(2 * at, low, middle, from, to);
    struct low b = ask(2 * at + 1, middle + 1, high, from, to);
    return join(a, b);
}

int main(void) {
    int n = read_number(), q = read_number();
    long sum = 0;
    tree = malloc(4 * n * sizeof *tree);
    build(1, 0, n - 1);
    while (q-- > 0) {
        int from = read_number();
        sum += ask(1, 0, n - 1, from, read_number()).times;
    }
    printf("%ld\n", sum);
    return 0;
}
