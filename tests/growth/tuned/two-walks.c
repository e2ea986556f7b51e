// time: n^2 * k
// space: n^2
// line: for (int to or sum += (unsigned
// gen: counts {n} {k}
// why: a vector is multiplied by an n x n matrix k times
#include <stdio.h>
#include <stdlib.h>

#define MOD 1000003u

/* How many walks of k steps are there in a graph whose edges come from a simple rule? */
int main(void)
{
    int n, k;

    scanf("%d %d", &n, &k);
    unsigned char *edge = malloc((size_t)n * n);
    unsigned *now = malloc(n * sizeof *now), *after = malloc(n * sizeof *after);
    for (int i = 0; i < n; i++) {
        now[i] = 1;
        for (int j = 0; j < n; j++)
            edge[i * n + j] = (i * 31 + j * 17) % 7 < 3;
    }
    for (int step = 0; step < k; step++) {
        for (int i = 0; i < n; i++) {
            unsigned long sum = 0;

            for (int to = 0; to < n; to++)
                sum += (unsigned long)edge[i * n + to] * now[to];
            after[i] = sum % MOD;
        }
        unsigned *swap = now;
        now = after;
        after = swap;
    }
    unsigned long all = 0;
    for (int i = 0; i < n; i++)
        all += now[i];
    printf("%lu\n", all % MOD);
    free(edge);
}
