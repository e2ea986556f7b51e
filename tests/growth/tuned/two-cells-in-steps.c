// time: n * m
// space: n
// line: for (int i = 0; i < n or int before = or int after = or next[i] =
// gen: items {n} {m}
// why: each of m generations makes all n cells anew
#include <stdio.h>
#include <stdlib.h>

#define RULE 30

int main(void)
{
    int n, m;
    long alive = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    unsigned char *cell = malloc(n), *next = malloc(n);
    for (int k = 0; k < n; k++) {
        int x;
        scanf("%d", &x);
        cell[k] = x % 2;
    }

    for (int step = 0; step < m; step++) {
        for (int i = 0; i < n; i++) {
            int before = cell[i > 0 ? i - 1 : n - 1];
            int after = cell[i + 1 < n ? i + 1 : 0];
            next[i] = RULE >> (before * 4 + cell[i] * 2 + after) & 1;
        }
        unsigned char *swap = cell;
        cell = next;
        next = swap;
        alive += cell[step % n];
    }
    for (int k = 0; k < n; k++)
        alive += cell[k];
    printf("%ld\n", alive);
    free(cell);
    free(next);
    return 0;
}
