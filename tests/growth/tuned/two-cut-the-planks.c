// time: m log k
// space: m
// line: for (int i = 0; i < m; i++) or pieces += plank[i] / length
// gen: keys {k} {m}
// why: the length is found by halving the k possible ones; each trial cuts all m planks
#include <stdio.h>
#include <stdlib.h>

static long pieces_of(const int *plank, int m, int length)
{
    long pieces = 0;

    for (int i = 0; i < m; i++)
        pieces += plank[i] / length;
    return pieces;
}

/* The longest length of which m pieces can be cut out of m planks, none longer than k. */
int main(void)
{
    int k, m;

    if (scanf("%d %d", &k, &m) != 2)
        return 1;
    int *plank = malloc(m * sizeof *plank), good = 0, bad = k + 1;
    for (int at = 0; at < m; at++) {
        if (scanf("%d", &plank[at]) != 1)
            return 1;
    }
    while (good + 1 < bad) {
        int length = (good + bad) / 2;

        if (pieces_of(plank, m, length) >= m)
            good = length;
        else
            bad = length;
    }
    printf("%d, %ld pieces\n", good, good > 0 ? pieces_of(plank, m, good) : 0);
    free(plank);
    return 0;
}
