// time: n + q sqrt n
// space: n
// line: for (int i = start or if (depth[i] > high) or high = depth[i] or for (int i = from
// line: depth[i] += 1000 or for (int b = first or extra[b] += or top[b] += or if (top[b] > high)
// line: highest(block)
// gen: questions {n} {q}
// why: a question touches at most two blocks of sqrt n places and the sqrt n blocks between
#include <stdio.h>
#include <stdlib.h>

static int n, side;
static int *depth, *extra, *top;

static int highest(int block)
{
    int start = block * side, stop = start + side < n ? start + side : n;
    int high = depth[start];

    for (int i = start; i < stop; i++)
        if (depth[i] > high)
            high = depth[i];
    return high + extra[block];
}

static void snow_on_part(int block, int from, int to)
{
    for (int i = from; i <= to; i++)
        depth[i] += 1000;
    top[block] = highest(block);
}

/* A metre of snow falls from l to r; how high is the highest of those blocks now? */
static int snow(int l, int r)
{
    int first = l / side, last = r / side, high = 0;

    if (first == last) {
        snow_on_part(first, l, r);
        return top[first];
    }
    snow_on_part(first, l, (first + 1) * side - 1);
    for (int b = first + 1; b < last; b++) {
        extra[b] += 1000;
        top[b] += 1000;
    }
    snow_on_part(last, last * side, r);
    for (int b = first; b <= last; b++)
        if (top[b] > high)
            high = top[b];
    return high;
}

int main(void)
{
    int q, l, r;
    long sum = 0;

    scanf("%d %d", &n, &q);
    for (side = 1; side * side < n; side++)
        ;
    int blocks = (n + side - 1) / side;
    depth = malloc(n * sizeof *depth);
    extra = calloc(blocks, sizeof *extra);
    top = malloc(blocks * sizeof *top);
    for (int i = 0; i < n; i++)
        scanf("%d", &depth[i]);
    for (int b = 0; b < blocks; b++)
        top[b] = highest(b);
    while (q-- > 0 && scanf("%d %d", &l, &r) == 2)
        sum += snow(l, r);
    printf("%ld\n", sum);
}
