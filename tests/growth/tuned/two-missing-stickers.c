// time: n + m
// space: n
// line: -
// gen: keys {n} {m}
// why: m stickers with numbers below n are ticked off, then the n ticks are read
#include <stdio.h>
#include <stdlib.h>

/* How many of n stickers are missing after m packets, and how long is the longest full row? */
int main(void)
{
    int n, m, number, missing = 0, row = 0, longest = 0, enough = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *have = calloc(n, 1);
    for (int i = 0; i < m; i++) {
        if (scanf("%d", &number) != 1)
            return 1;
        enough += have[number];
        have[number] = 1;
    }
    for (int i = 0; i < n; i++) {
        row = have[i] ? row + 1 : 0;
        missing += !have[i];
        if (row > longest)
            longest = row;
    }
    printf("%d missing, %d to swap, longest row %d\n", missing, enough, longest);
    free(have);
    return 0;
}
