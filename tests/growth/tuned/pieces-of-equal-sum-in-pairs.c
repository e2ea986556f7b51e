// time: n^4
// space: n
// line: for (int to = from + 1; or if (sums[to] - sums[from] == or same++
// gen: digits {n}
// why: each of the n^2 / 2 pieces is compared with each of the n^2 / 2 pieces
/* How many ordered pairs of pieces of a row of digits have the same sum of digits? */
#include <stdio.h>
#include <stdlib.h>

static int *sums;
static int n;

static long with_sum(int wanted)
{
    long same = 0;

    for (int from = 0; from < n; from++)
        for (int to = from + 1; to <= n; to++)
            if (sums[to] - sums[from] == wanted)
                same++;
    return same;
}

int main(void)
{
    long pairs = 0;

    scanf("%d ", &n);
    sums = calloc(n + 1, sizeof *sums);
    for (int i = 0; i < n; i++)
        sums[i + 1] = sums[i] + getchar() - '0';
    for (int first = 0; first < n; first++)
        for (int end = first + 1; end <= n; end++)
            pairs += with_sum(sums[end] - sums[first]);
    printf("%ld\n", pairs);
    free(sums);
    return 0;
}
