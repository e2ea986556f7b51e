// time: n * m
// space: n + m
// line: for (int j or if (moves[j] or seen[grundy[heap - 
// gen: keys {n} {m}
// why: for each heap up to n all m allowed moves are tried; the smallest value missing is below m
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    long sum = 0, cold = 0;

    scanf("%d %d", &n, &m);
    int *moves = malloc(m * sizeof *moves);
    for (int i = 0; i < m; i++) {
        scanf("%d", &moves[i]);
        moves[i]++;
    }

    int *grundy = calloc(n + 1, sizeof *grundy);
    int *seen = calloc(n + 2, sizeof *seen);
    for (int heap = 1; heap <= n; heap++) {
        for (int j = 0; j < m; j++)
            if (moves[j] <= heap)
                seen[grundy[heap - moves[j]]] = heap;
        while (seen[grundy[heap]] == heap)
            grundy[heap]++;
    }

    for (int heap = 0; heap <= n; heap++) {
        sum += grundy[heap];
        cold += grundy[heap] == 0;
    }
    printf("%ld cold heaps, values sum up to %ld\n", cold, sum);
    return 0;
}
