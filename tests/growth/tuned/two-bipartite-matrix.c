// time: v^2 or v^2 + e
// space: v^2
// line: for (int b or if (!joined or continue;
// gen: graph {v} {e}
// why: the search looks through a whole row of the v x v matrix for each vertex it takes
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Can the vertices be parted in two sides? Counts the edges inside one side. */
int main(void)
{
    int v, e;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    char *joined = malloc((size_t)v * v);
    char *side = calloc(v, 1);
    int *stack = malloc(v * sizeof *stack);
    memset(joined, 0, (size_t)v * v);
    for (int i = 0; i < e; i++) {
        int from, to, weight;

        scanf("%d %d %d", &from, &to, &weight);
        joined[(size_t)from * v + to] = 1;
        joined[(size_t)to * v + from] = 1;
    }

    long wrong = 0;
    int height = 0;
    side[0] = 1;
    stack[height++] = 0;
    while (height > 0) {
        int a = stack[--height];

        for (int b = 0; b < v; b++) {
            if (!joined[(size_t)a * v + b])
                continue;
            if (side[b] == 0) {
                side[b] = 3 - side[a];
                stack[height++] = b;
            } else if (side[b] == side[a]) {
                wrong++;
            }
        }
    }
    printf("%ld\n", wrong);
    free(joined);
    free(side);
    free(stack);
    return 0;
}
