// time: n^2 * k
// space: n
// line: for (int j = 0; j < i or if (value[j] < value[i]) or now[i] += before[j]
// gen: items {n} {k}
// why: for each of k lengths all pairs of the n numbers are looked at
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* In how many ways can up to k numbers be picked, from left to right, each above the last? */
int main(void)
{
    int n, k;
    unsigned long ways = 0;

    scanf("%d %d", &n, &k);
    int *value = malloc(n * sizeof *value);
    unsigned long *before = malloc(n * sizeof *before);
    unsigned long *now = malloc(n * sizeof *now);
    for (int i = 0; i < n; i++) {
        scanf("%d", &value[i]);
        before[i] = 1;
        ways++;
    }
    for (int length = 2; length <= k; length++) {
        memset(now, 0, n * sizeof *now);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (value[j] < value[i])
                    now[i] += before[j];
            }
            ways += now[i];
        }
        unsigned long *other = before;
        before = now;
        now = other;
    }
    printf("%lu\n", ways); /* modulo 2^64 */
    return 0;
}
