// time: 2^n
// space: 2^n
// line: for (int j = first + 1; j < n; j++) or if (!(set >> j & 1)) or if (best[set] + quarrel(
// line: unsigned with = or best[with] =
// line: best[set | 1u or while (set >> first & 1) or first++; or for (unsigned set = 0
// line: if (best[set] + single[first] < or return (i * or int first = 0;
// gen: few {n} 90
// sizes: 3..20
// why: the least cost for each of the 2^n sets of guests that have a room; the first guest without
// why: one gets it alone or with any of the others
#include <stdio.h>
#include <stdlib.h>

static int quarrel(int i, int j)
{
    return (i * 41 + j * 67) % 120;
}

int main(void)
{
    int n, single[32];

    scanf("%d", &n);
    for (int i = 0; i < n; i++) {
        scanf("%d", &single[i]);
        single[i] += 10;
    }
    unsigned all = (1u << n) - 1;
    long *best = malloc((all + 1L) * sizeof *best);
    for (unsigned set = 0; set <= all; set++)
        best[set] = set == 0 ? 0 : 1000000;
    for (unsigned set = 0; set < all; set++) {
        int first = 0;

        while (set >> first & 1)
            first++;
        if (best[set] + single[first] < best[set | 1u << first])
            best[set | 1u << first] = best[set] + single[first];
        for (int j = first + 1; j < n; j++) {
            if (!(set >> j & 1)) {
                unsigned with = set | 1u << first | 1u << j;

                if (best[set] + quarrel(first, j) < best[with])
                    best[with] = best[set] + quarrel(first, j);
            }
        }
    }
    printf("%ld\n", best[all]);
    free(best);
    return 0;
}
