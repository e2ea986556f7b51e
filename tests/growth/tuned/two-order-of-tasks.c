// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: each task is taken once from the queue and each edge lowers one count once
#include <stdio.h>
#include <stdlib.h>

struct edge {
    int to;
    struct edge *next;
};

int main(void)
{
    int v, e;
    scanf("%d %d", &v, &e);

    struct edge **out = calloc(v, sizeof *out);
    int *missing = calloc(v, sizeof *missing);
    int *level = calloc(v, sizeof *level);
    for (int i = 0; i < e; i++) {
        int a, b, w;
        scanf("%d %d %d", &a, &b, &w);
        if (a == b)
            continue;
        if (a > b) {
            int t = a;
            a = b;
            b = t;
        }
        struct edge *fresh = malloc(sizeof *fresh);
        fresh->to = b;
        fresh->next = out[a];
        out[a] = fresh;
        missing[b]++;
    }

    int *queue = malloc(v * sizeof *queue);
    int head = 0, tail = 0;
    for (int i = 0; i < v; i++)
        if (missing[i] == 0)
            queue[tail++] = i;
    int deepest = 0;
    while (head < tail) {
        int a = queue[head++];
        if (level[a] > deepest)
            deepest = level[a];
        for (struct edge *p = out[a]; p != NULL; p = p->next) {
            if (level[p->to] < level[a] + 1)
                level[p->to] = level[a] + 1;
            if (--missing[p->to] == 0)
                queue[tail++] = p->to;
        }
    }
    printf("%d tasks, %d steps\n", tail, deepest + 1);
    return 0;
}
