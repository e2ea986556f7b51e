// time: n + m sqrt n
// space: n
// line: for (; low < high && or for (; low + width or for (; low < high; low++) /* end
// line: sum += value[low] or sum += block[
// gen: counts {n} {m}
// why: three of four orders pass the lines of up to two blocks of sqrt n, and sqrt n whole blocks
/* A ledger of n lines under m orders: every fourth changes a line, the rest ask for a sum. */
#include <stdio.h>
#include <stdlib.h>

static unsigned state = 5;
static long *value, *block;
static int width = 1;

static int draw(int limit)
{
    state = state * 1664525u + 1013904223u;
    return (int)((unsigned long)state * (unsigned)limit >> 32);
}

static void change(int line, long amount)
{
    block[line / width] += amount - value[line];
    value[line] = amount;
}

static long sum_of(int low, int high)
{
    long sum = 0;

    for (; low < high && low % width != 0; low++)
        sum += value[low];
    for (; low + width <= high; low += width)
        sum += block[low / width];
    for (; low < high; low++) /* end */
        sum += value[low];
    return sum;
}

int main(void)
{
    int n, m;
    long all = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    while ((width + 1) * (width + 1) <= n)
        width++;
    value = calloc((size_t)n, sizeof *value);
    block = calloc((size_t)(n / width + 1), sizeof *block);
    for (int i = 0; i < n; i++)
        change(i, draw(2000) - 1000);
    for (int order = 0; order < m; order++) {
        int a = draw(n), b = draw(n);

        if (order % 4 == 0)
            change(a, draw(2000) - 1000);
        else
            all ^= a < b ? sum_of(a, b + 1) : sum_of(b, a + 1);
    }
    printf("%ld\n", all);
    free(value);
    free(block);
    return 0;
}
