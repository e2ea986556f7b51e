// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: each vertex enters the queue once, each edge is looked at from its two ends
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, e, head = 0, tail = 0;
    scanf("%d %d", &v, &e);
    int *first = malloc(v * sizeof *first), *next = malloc(2 * e * sizeof *next);
    int *to = malloc(2 * e * sizeof *to), *queue = malloc(v * sizeof *queue);
    int *far = malloc(v * sizeof *far);
    for (int i = 0; i < v; i++)
        first[i] = far[i] = -1;
    for (int i = 0; i < e; i++) {
        int a, b, w;
        scanf("%d %d %d", &a, &b, &w);
        to[2 * i] = b;
        next[2 * i] = first[a];
        first[a] = 2 * i;
        to[2 * i + 1] = a;
        next[2 * i + 1] = first[b];
        first[b] = 2 * i + 1;
    }
    queue[tail++] = 0;
    far[0] = 0;
    while (head < tail) {
        int at = queue[head++];
        for (int i = first[at]; i >= 0; i = next[i]) {
            if (far[to[i]] < 0) {
                far[to[i]] = far[at] + 1;
                queue[tail++] = to[i];
            }
        }
    }
    printf("%d %d\n", tail, far[queue[tail - 1]]);
}
