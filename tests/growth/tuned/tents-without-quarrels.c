// time: 2^n
// space: 2^n
// line: for (unsigned tent or if (peaceful[tent]
// gen: graph {n}
// sizes: 3..15
// why: all 2^n groups are parted by each of their subsets, 3^n pairs of group and tent in all
/* Scouts who quarrel do not sleep in one tent. How many tents are needed? For each group of scouts,
 * every peaceful part of it is tried as the last tent. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m, a, b;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    unsigned *foes = calloc(n, sizeof *foes), all = 1u << n;
    while (m-- > 0 && scanf("%d %d %*d", &a, &b) == 2) {
        if (a != b) {
            foes[a] |= 1u << b;
            foes[b] |= 1u << a;
        }
    }
    char *peaceful = malloc(all);
    int *best = malloc(all * sizeof *best);
    peaceful[0] = 1;
    for (unsigned group = 1; group < all; group++) {
        int lowest = __builtin_ctz(group);
        unsigned rest = group & (group - 1);

        peaceful[group] = peaceful[rest] && (foes[lowest] & rest) == 0;
    }
    best[0] = 0;
    for (unsigned group = 1; group < all; group++) {
        best[group] = n; /* one for each */
        for (unsigned tent = group; tent > 0; tent = (tent - 1) & group) {
            if (peaceful[tent] && best[group ^ tent] + 1 < best[group])
                best[group] = best[group ^ tent] + 1;
        }
    }
    int hard = 0;
    for (unsigned group = 0; group < all; group++)
        hard += best[group] == best[all - 1];
    printf("%d tents, as many for %d of the groups\n", best[all - 1], hard);
    free(foes);
    free(peaceful);
    free(best);
    return 0;
}
