// time: n * m^2
// space: m^2
// line: for (int x = 1; x <= m; x++) { or int i = y or next[i] =
// gen: counts {n} {m}
// why: in each of n rounds every one of m x m cells takes the mean of its neighbours
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int rounds, m;

    scanf("%d %d", &rounds, &m);
    int wide = m + 2;
    double *now = calloc((size_t)wide * wide, sizeof *now);
    double *next = calloc((size_t)wide * wide, sizeof *next);
    for (int x = 0; x < wide; x++)
        now[x] = next[x] = 100;
    for (int round = 0; round < rounds; round++) {
        for (int y = 1; y <= m; y++) {
            for (int x = 1; x <= m; x++) {
                int i = y * wide + x;
                next[i] = (now[i - 1] + now[i + 1] + now[i - wide] + now[i + wide]) / 4;
            }
        }
        double *keep = now;
        now = next;
        next = keep;
    }
    double heat = 0;
    for (int y = 1; y <= m; y++)
        for (int x = 1; x <= m; x++)
            heat += now[y * wide + x];
    printf("mean %.6f\n", heat / m / m);
    free(now);
    free(next);
    return 0;
}
