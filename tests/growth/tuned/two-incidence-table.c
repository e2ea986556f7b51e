// time: v * e
// space: v * e
// line: for (int i = 0; i < e; i++) or degree += ends[town][i] or calloc(e, sizeof **ends)
// gen: graph {v} {e}
// why: a table with a row of e fields for each of the v towns is made and summed up
#include <stdio.h>
#include <stdlib.h>

/* How many streets end in each town? Asked of the incidence matrix. */
int main(void)
{
    int v, e, from, to, weight, odd = 0;
    long mix = 0;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    signed char **ends = malloc(v * sizeof *ends);
    for (int town = 0; town < v; town++)
        ends[town] = calloc(e, sizeof **ends);
    for (int street = 0; street < e; street++) {
        if (scanf("%d %d %d", &from, &to, &weight) != 3)
            return 1;
        ends[from][street]++;
        ends[to][street]++;
    }
    for (int town = 0; town < v; town++) {
        int degree = 0;

        for (int i = 0; i < e; i++)
            degree += ends[town][i];
        odd += degree % 2;
        mix = (mix * 31 + degree) % 1000003;
        free(ends[town]);
    }
    printf("%d towns of an odd number of streets, %ld\n", odd, mix);
    free(ends);
    return 0;
}
