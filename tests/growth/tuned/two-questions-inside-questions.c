// time: n + q log n
// space: n + q
// line: for (; at <= n or for (; at > 0 or tree[at]++ or sum += tree[at] or put_in( or up_to(
// gen: questions {n} {q}
// why: asked from the least right end on, each question is one step into a Fenwick tree of n left
// why: ends and two sums out of it; they are chained by their right end, so that nothing is sorted
#include <stdio.h>
#include <stdlib.h>

static int read_int(void)
{
    int c = getchar_unlocked(), x = 0;

    while (c < '0')
        c = getchar_unlocked();
    for (; c >= '0'; c = getchar_unlocked())
        x = 10 * x + c - '0';
    return x;
}

static void put_in(int *tree, int n, int at)
{
    for (; at <= n; at += at & -at)
        tree[at]++;
}

static long up_to(const int *tree, int at)
{
    long sum = 0;

    for (; at > 0; at -= at & -at)
        sum += tree[at];
    return sum;
}

int main(void)
{
    int n = read_int(), q = read_int();
    int *tree = calloc(n + 1, sizeof *tree);
    int *first = malloc(n * sizeof *first);
    int *next = malloc(q * sizeof *next), *left = malloc(q * sizeof *left);
    long inside = 0;

    for (int i = 0; i < n; i++) {
        read_int(); /* the numbers themselves do not matter here */
        first[i] = -1;
    }
    for (int i = 0; i < q; i++) {
        left[i] = read_int();
        int right = read_int();
        next[i] = first[right];
        first[right] = i;
    }
    for (int right = 0; right < n; right++) {
        for (int i = first[right]; i >= 0; i = next[i])
            put_in(tree, n, left[i] + 1);
        for (int i = first[right]; i >= 0; i = next[i])
            inside += up_to(tree, right + 1) - up_to(tree, left[i]) - 1;
    }
    printf("%ld\n", inside);
    return 0;
}
