// time: n^3
// space: n^2
// line: for (int over or int by = or if (by < best)
// gen: size {n}
// why: for each pair of n towns every third one is tried as a stop, once
/* Which direct rides of a table of tolls are dearer than with one stop, and by how much in all? */
#include <stdio.h>
#include <stdlib.h>

static unsigned seed = 1789;

static int toll(void)
{
    seed = seed * 1103515245 + 12345;
    return 20 + (int)(seed >> 16) % 80;
}

int main(void)
{
    int n;
    long cuts = 0, saved = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *table = malloc((size_t)n * n * sizeof *table);
    for (int i = 0; i < n; i++)
        for (int j = 0; j <= i; j++)
            table[i * n + j] = table[j * n + i] = i == j ? 0 : toll();
    for (int from = 0; from < n; from++) {
        for (int to = 0; to < from; to++) {
            const int *first = table + (size_t)from * n, *second = table + (size_t)to * n;
            int best = first[to];

            for (int over = 0; over < n; over++) {
                int by = first[over] + second[over];

                if (by < best)
                    best = by;
            }
            if (best < first[to]) {
                cuts++;
                saved += first[to] - best;
            }
        }
    }
    printf("%ld rides are dearer than with a stop, by %ld\n", cuts, saved);
    free(table);
    return 0;
}
