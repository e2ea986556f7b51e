// time: n * k
// space: n
// line: for (int age = n - 1 or young += or pairs[age] =
// line: if (age >= 2
// gen: counts {n} {k}
// why: in each of k months the rabbits of all n ages get a month older
/* Pairs of rabbits live n months and have a young pair each month from the second one on. */
#include <stdio.h>
#include <stdlib.h>

#define MODULUS 1000000007

int main(void)
{
    int n, k;
    long sum = 0;

    if (scanf("%d %d", &n, &k) != 2)
        return 1;
    int *pairs = calloc(n, sizeof *pairs);
    pairs[0] = 1;
    for (int month = 0; month < k; month++) {
        long young = 0;
        for (int age = n - 1; age > 0; age--) {
            pairs[age] = pairs[age - 1];
            if (age >= 2)
                young += pairs[age];
        }
        pairs[0] = young % MODULUS;
    }
    for (int age = 0; age < n; age++)
        sum += pairs[age];
    printf("%ld pairs after %d months, modulo %d\n", sum % MODULUS, k, MODULUS);
    free(pairs);
    return 0;
}
