// time: n^2
// space: n
// line: while (suitor >= 0) or int to = next[suitor]++; or asked++ or int other = partner[to]
// line: if (other < 0 || charm[suitor] > charm[other]) or partner[to] = suitor or suitor = other
// gen: permutation {n}
// why: all n suitors ask in the same order, so the one who gets the i-th has asked i: n (n + 1) / 2
#include <stdio.h>
#include <stdlib.h>

/* Stable pairs; whoever is asked takes the suitor with more charm. */
int main(void)
{
    int n;
    long asked = 0;
    unsigned long check = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *charm = malloc(n * sizeof *charm), *partner = malloc(n * sizeof *partner);
    int *next = calloc(n, sizeof *next);
    for (int i = 0; i < n; i++) {
        scanf("%d", &charm[i]);
        partner[i] = -1;
    }
    for (int i = 0; i < n; i++) {
        int suitor = i;

        while (suitor >= 0) {
            int to = next[suitor]++;
            int other = partner[to];

            asked++;
            if (other < 0 || charm[suitor] > charm[other]) {
                partner[to] = suitor;
                suitor = other;
            }
        }
    }
    for (int i = 0; i < n; i++)
        check = check * 31 + partner[i];
    printf("asked %ld times, %lu\n", asked, check);
    free(charm);
    free(partner);
    free(next);
    return 0;
}
