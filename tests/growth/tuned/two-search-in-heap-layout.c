// time: n log n + m log n
// space: n
// line: while (at <= n) or at = 2 * at + or qsort( or return (a > b) or long a = or below(
// gen: lists {n} {m}
// why: n numbers are sorted and laid out like a heap; each of m is sought from the root down
#include <stdio.h>
#include <stdlib.h>

static long read_number(void)
{
    int c = getchar_unlocked();
    long x = 0;

    while (c == '\n' || c == ' ')
        c = getchar_unlocked();
    for (; c >= '0' && c <= '9'; c = getchar_unlocked())
        x = 10 * x + (c - '0');
    return x;
}

static int compare(const void *x, const void *y)
{
    long a = *(const long *)x, b = *(const long *)y;
    return (a > b) - (a < b);
}

static long lay_out(const long *sorted, long *tree, long n, long from, long at)
{
    if (at > n)
        return from;
    from = lay_out(sorted, tree, n, from, 2 * at);
    tree[at] = sorted[from++];
    return lay_out(sorted, tree, n, from, 2 * at + 1);
}

/* The least number of the tree that is not below x, or -1. */
static long not_below(const long *tree, long n, long x)
{
    long at = 1;

    while (at <= n)
        at = 2 * at + (tree[at] < x);
    at >>= __builtin_ffsl(~at);
    return at ? tree[at] : -1;
}

int main(void)
{
    long n = read_number(), m = read_number(), sum = 0;
    long *sorted = malloc(n * sizeof *sorted), *tree = malloc((n + 1) * sizeof *tree);

    for (long i = 0; i < n; i++)
        sorted[i] = read_number();
    qsort(sorted, n, sizeof *sorted, compare);
    lay_out(sorted, tree, n, 0, 1);
    free(sorted);
    for (long i = 0; i < m; i++) {
        long x = read_number(), found = not_below(tree, n, x);
        if (found >= 0)
            sum += found - x;
    }
    printf("%ld\n", sum);
}
