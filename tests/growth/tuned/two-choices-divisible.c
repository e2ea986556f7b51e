// time: n * k
// space: k
// line: for (int rest = 0; rest < k; rest++) or int sum = or more[sum] =
// line: for (int i = 0; i < k; i++) or ways[i] =
// gen: items {n} {k}
// why: for each of the n numbers the counts of all k remainders are made anew
#include <stdio.h>
#include <stdlib.h>

/* How many choices of the numbers have a sum that k divides? */
int main(void)
{
    int n, k, number;

    if (scanf("%d %d", &n, &k) != 2)
        return 1;
    int *ways = calloc(k, sizeof *ways), *more = calloc(k, sizeof *more);
    ways[0] = 1;
    while (n-- > 0) {
        if (scanf("%d", &number) != 1)
            return 1;
        number %= k;
        for (int rest = 0; rest < k; rest++) {
            int sum = rest + number < k ? rest + number : rest + number - k;

            more[sum] = (ways[sum] + ways[rest]) % 1000003;
        }
        for (int i = 0; i < k; i++)
            ways[i] = more[i];
    }
    printf("%d\n", ways[0]);
    free(ways);
    free(more);
    return 0;
}
