// time: n + m
// space: n
// line: for (int i = 0; i < n or last[i] = or for (int day or scanf("%d", &guest or if (last[
// line: long away or waited += or longest = away or last[guest] = or returns++
// gen: keys {n} {m}
// why: the table of n guests is set up once, then each of m visits looks at one place of it
/* Each day one of n guests comes: how long do they stay away, in sum and at most? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m, guest;
    long waited = 0, longest = 0, returns = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *last = malloc((size_t)n * sizeof *last);
    for (int i = 0; i < n; i++)
        last[i] = -1;
    for (int day = 0; day < m; day++) {
        if (scanf("%d", &guest) != 1)
            return 1;
        if (last[guest] >= 0) {
            long away = day - last[guest];

            waited += away;
            longest = away > longest ? away : longest;
            returns++;
        }
        last[guest] = day;
    }
    printf("%ld returns after %ld days together, at most %ld\n", returns, waited, longest);
    free(last);
    return 0;
}
