// time: n * k
// space: k
// line: for (int groups = k; or ways[groups] = (groups
// gen: counts {n} {k}
// why: one row of k + 1 numbers is gone over for each of the n people
#include <stdio.h>
#include <stdlib.h>

#define P 1000000007L

/* In how many ways can n people make k groups? */
int main(void)
{
    int n, k;
    long sum = 0;

    if (scanf("%d %d", &n, &k) != 2)
        return 1;
    long *ways = calloc(k + 1, sizeof *ways);
    ways[0] = 1;
    for (int person = 0; person < n; person++) {
        /* The new one joins a group or makes one. */
        for (int groups = k; groups > 0; groups--)
            ways[groups] = (groups * ways[groups] + ways[groups - 1]) % P;
        ways[0] = 0;
    }
    for (int groups = 0; groups <= k; groups++)
        sum = (sum + ways[groups]) % P;
    printf("%ld, with any number up to it %ld\n", ways[k], sum);
    free(ways);
    return 0;
}
