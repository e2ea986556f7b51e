// time: k + m log k
// space: k
// line: while (low < high) or int middle = or if (band[middle] <= price) or low = middle;
// line: high = middle - 1;
// gen: stream {k} {m}
// why: k bounds are made in order, and each of the m prices is looked up among them by halving
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int k, m, best = 0;
    long price;

    if (scanf("%d %d", &k, &m) != 2)
        return 1;
    long *band = malloc(k * sizeof *band), *sold = malloc(k * sizeof *sold);
    for (long i = 0; i < k; i++) {
        band[i] = i * 1000000000 / k;
        sold[i] = 0;
    }
    while (m-- > 0) {
        int low = 0, high = k - 1;

        if (scanf("%ld", &price) != 1)
            return 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;

            if (band[middle] <= price)
                low = middle;
            else
                high = middle - 1;
        }
        sold[low] += price;
    }
    for (int i = 0; i < k; i++) {
        if (sold[i] > sold[best])
            best = i;
    }
    printf("from %ld: %ld\n", band[best], sold[best]);
    free(band);
    free(sold);
    return 0;
}
