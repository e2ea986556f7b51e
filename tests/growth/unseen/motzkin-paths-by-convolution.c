// time: n^2
// space: n
// line: for (int i = 0; i < k or sum = (sum + paths[i]
// gen: size {n}
// why: the k-th number is a sum of k products of earlier ones, for k up to n
/* Paths of n steps up, level or down that never go below the ground and end on it, mod a prime. */
#include <stdio.h>
#include <stdlib.h>

#define PRIME 1000000007ul

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    unsigned long *paths = malloc(((size_t)n + 1) * sizeof *paths);
    paths[0] = 1;
    for (int k = 0; k < n; k++) {
        unsigned long sum = paths[k]; /* the first step is level */

        for (int i = 0; i < k; i++)
            sum = (sum + paths[i] * paths[k - 1 - i]) % PRIME;
        paths[k + 1] = sum;
    }
    printf("%lu\n", paths[n]);
    free(paths);
    return 0;
}
