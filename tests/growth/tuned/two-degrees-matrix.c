// time: v^2 or v^2 + e
// space: v^2
// line: for (int b or if (joined
// gen: graph {v} {e}
// why: every row of a matrix of v x v is counted to find one degree
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, e;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    char **joined = malloc(v * sizeof(char *));
    for (int a = 0; a < v; a++)
        joined[a] = calloc(v, 1);
    for (int i = 0; i < e; i++) {
        int from, to, w;

        scanf("%d %d %d", &from, &to, &w);
        joined[from][to] = joined[to][from] = 1;
    }
    int most = -1, who = -1, isolated = 0;
    for (int a = 0; a < v; a++) {
        int degree = 0;

        for (int b = 0; b < v; b++)
            if (joined[a][b])
                degree += 1;
        if (degree > most) {
            most = degree;
            who = a;
        }
        isolated += degree == 0;
    }
    printf("vertex %d has %d neighbours, %d have none\n", who, most, isolated);
    for (int a = 0; a < v; a++)
        free(joined[a]);
    free(joined);
    return 0;
}
