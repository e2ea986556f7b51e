// time: n^3
// space: n
// line: for (int i = first; i <= last; i++) or weight += parcel[i]
// gen: few {n} 100
// why: the weight of each of the n^2 / 2 possible packages is summed anew
#include <stdio.h>
#include <stdlib.h>

/* Pack a row of parcels into packages of about 300 kg: each 1 kg off costs its square. */
int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    int *parcel = malloc(n * sizeof *parcel);
    long *cheapest = calloc(n + 1, sizeof *cheapest);
    for (int k = 0; k < n; k++) {
        if (scanf("%d", &parcel[k]) != 1)
            return 1;
    }
    for (int last = 0; last < n; last++) {
        cheapest[last + 1] = -1;
        for (int first = 0; first <= last; first++) {
            long weight = 0;

            for (int i = first; i <= last; i++)
                weight += parcel[i];
            long cost = cheapest[first] + (weight - 300) * (weight - 300);
            if (cheapest[last + 1] < 0 || cost < cheapest[last + 1])
                cheapest[last + 1] = cost;
        }
    }
    printf("%ld\n", cheapest[n]);
    free(parcel);
    free(cheapest);
    return 0;
}
