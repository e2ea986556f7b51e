// time: n^3
// space: n^2
// line: for (int by or int gain or if (gain or shorter++ or saved +=
// gen: matrix {n}
// why: all n places are tried between any two; none is cut short
/* For how many i, j, k is the way from i by j to k shorter than the one from i to k? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    char line[32];
    int n = atoi(fgets(line, sizeof line, stdin));
    long shorter = 0, saved = 0;

    int *way = malloc((size_t)n * n * sizeof *way);
    for (int i = 0; i < n * n && fgets(line, sizeof line, stdin); i++)
        way[i] = atoi(line);
    for (int i = 0; i < n; i++) {
        const int *from = way + i * n;

        for (int k = 0; k < n; k++) {
            for (int by = 0; by < n; by++) {
                int gain = from[k] - from[by] - way[by * n + k];

                if (gain > 0) {
                    shorter++;
                    saved += gain;
                }
            }
        }
    }
    printf("%ld detours save %ld\n", shorter, saved);
    free(way);
    return 0;
}
