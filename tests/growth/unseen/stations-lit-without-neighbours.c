// time: n
// space: n
// line: for (int s or scanf("%d", &on_way_to or lit[s] = or int up =
// line: lit[up] = or dark[up] =
// gen: parents {n}
// why: each station passes its two counts on to its parent once, from the last to the first
/* In how many ways can stations of a branching line be lit so that no two neighbours are? */
#include <stdio.h>
#include <stdlib.h>

#define PRIME 1000000007L

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    int *on_way_to = malloc((size_t)n * sizeof *on_way_to);
    long *lit = malloc((size_t)n * sizeof *lit), *dark = malloc((size_t)n * sizeof *dark);
    lit[0] = dark[0] = 1;
    for (int s = 1; s < n; s++) {
        if (scanf("%d", &on_way_to[s]) != 1)
            return 1;
        lit[s] = dark[s] = 1;
    }
    for (int s = n - 1; s > 0; s--) {
        int up = on_way_to[s];

        lit[up] = lit[up] * dark[s] % PRIME;
        dark[up] = dark[up] * ((lit[s] + dark[s]) % PRIME) % PRIME;
    }
    printf("%ld ways, %ld of them with the first lit\n", (lit[0] + dark[0]) % PRIME, lit[0]);
    free(on_way_to);
    free(lit);
    free(dark);
    return 0;
}
