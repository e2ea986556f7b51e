// time: v + e
// space: v
// line: -
// gen: graph {v} {e}
// why: each dance asked for is looked at once as it is read; only the v partners are kept
#include <stdio.h>
#include <stdlib.h>

/* Two dance as soon as both are free and like each other. */
int main(void)
{
    int v, e, a, b, like, couples = 0, alone = 0;
    long mix = 0;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    int *partner = malloc(v * sizeof *partner);
    for (int i = 0; i < v; i++)
        partner[i] = -1;
    for (int i = 0; i < e; i++) {
        if (scanf("%d %d %d", &a, &b, &like) != 3)
            return 1;
        if (a != b && partner[a] < 0 && partner[b] < 0) {
            partner[a] = b;
            partner[b] = a;
            couples++;
            mix += like;
        }
    }
    for (int i = 0; i < v; i++) {
        alone += partner[i] < 0;
        mix = (mix * 5 + partner[i] + 1) % 1000003;
    }
    printf("%d couples, %d sit, %ld\n", couples, alone, mix);
    free(partner);
    return 0;
}
