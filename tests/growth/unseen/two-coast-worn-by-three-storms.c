// time: n * m
// space: n * m
// line: for (size_t f or scanf("%d", &land or for (int c or int here = or for (int way or if (land[
// line: lowest = land[ or worn[here] = or worn[f] = or left +=
// gen: grid {n} {m}
// why: each of n * m fields is read, and looked at with its four neighbours in each of three storms
/* A storm brings each inner field of a map down to the mean of itself and its lowest neighbour. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    long left = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    size_t fields = (size_t)n * m;
    int *land = malloc(fields * sizeof *land), *worn = malloc(fields * sizeof *worn);
    const int ways[] = {-m, -1, 1, m};
    for (size_t f = 0; f < fields; f++) {
        if (scanf("%d", &land[f]) != 1)
            return 1;
        worn[f] = land[f];
    }
    for (int storm = 0; storm < 3; storm++) {
        for (int r = 1; r + 1 < n; r++) {
            for (int c = 1; c + 1 < m; c++) {
                int here = r * m + c, lowest = land[here];

                for (int way = 0; way < 4; way++)
                    if (land[here + ways[way]] < lowest)
                        lowest = land[here + ways[way]];
                worn[here] = (land[here] + lowest) / 2;
            }
        }
        int *swapped = land;
        land = worn;
        worn = swapped;
    }
    for (size_t f = 0; f < fields; f++)
        left += land[f];
    printf("%ld left of the land\n", left);
    free(land);
    free(worn);
    return 0;
}
