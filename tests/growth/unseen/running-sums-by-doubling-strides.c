// time: n log n
// space: n
// line: for (long i = 0; i < n; i++) or to[i] = from
// gen: size {n}
// why: log n rounds with strides 1, 2, 4 ...; each makes all n sums again
/* Hillis and Steele: running sums as a machine with many hands adds them up, in log n rounds. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    long n, rounds = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    unsigned *from = malloc((size_t)n * sizeof *from);
    unsigned *to = malloc((size_t)n * sizeof *to);
    from[0] = 12345;
    for (long k = 1; k < n; k++)
        from[k] = from[k - 1] * 1103515245u + 12345u;
    for (long stride = 1; stride < n; stride *= 2) {
        for (long i = 0; i < n; i++)
            to[i] = from[i] + (i >= stride ? from[i - stride] : 0);
        unsigned *swapped = from;
        from = to;
        to = swapped;
        rounds++;
    }
    unsigned highest = 0;
    for (long k = 0; k < n; k++)
        if (from[k] > highest)
            highest = from[k];
    printf("%ld rounds, total %u, highest %u\n", rounds, from[n - 1], highest);
    free(from);
    free(to);
    return 0;
}
