// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: Hierholzer's walk takes every street once each way; each goes onto the stack and off it
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, e, arcs = 0, top = 0, a, b, w;
    long steps = 0, mix = 0;

    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    int *first = malloc(v * sizeof *first), *stack = malloc((2 * e + 1) * sizeof *stack);
    int *next = malloc(2 * e * sizeof *next), *to = malloc(2 * e * sizeof *to);
    for (int i = 0; i < v; i++)
        first[i] = -1;
    for (int i = 0; i < e; i++) {
        if (scanf("%d %d %d", &a, &b, &w) != 3)
            return 1;
        to[arcs] = b;
        next[arcs] = first[a];
        first[a] = arcs++;
        to[arcs] = a;
        next[arcs] = first[b];
        first[b] = arcs++;
    }
    stack[top++] = 0;
    while (top > 0) {
        int at = stack[top - 1], arc = first[at];

        if (arc >= 0) {
            first[at] = next[arc];
            stack[top++] = to[arc];
        } else {
            mix = (mix * 31 + at) % 1000003;
            steps++;
            top--;
        }
    }
    printf("%ld corners passed, %ld\n", steps, mix);
    return 0;
}
