// time: v^2 or v^2 + e
// space: v + e or e
// line: for (int i = 0; i < v; i++) or if (!done[i] or near = i
// gen: graph {v} {e}
// why: the nearest open vertex is looked for among all v, v times; the lists cost only e
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

int *first, *next, *to, *length;
int used;

static void add(int a, int b, int w)
{
    to[used] = b;
    length[used] = w;
    next[used] = first[a];
    first[a] = used++;
}

int main(void)
{
    int v, e;
    scanf("%d %d", &v, &e);
    first = malloc(v * sizeof(int));
    next = malloc(2 * e * sizeof(int));
    to = malloc(2 * e * sizeof(int));
    length = malloc(2 * e * sizeof(int));
    int *far = malloc(v * sizeof(int));
    char *done = calloc(v, 1);

    for (int a = 0; a < v; a++) {
        first[a] = -1;
        far[a] = INT_MAX;
    }
    for (int k = 0; k < e; k++) {
        int a, b, w;
        scanf("%d %d %d", &a, &b, &w);
        add(a, b, w);
        add(b, a, w);
    }

    long sum = 0;
    far[0] = 0;
    for (int round = 0; round < v; round++) {
        int near = -1;
        for (int i = 0; i < v; i++)
            if (!done[i] && (near < 0 || far[i] < far[near]))
                near = i;
        done[near] = 1;
        sum += far[near];
        for (int p = first[near]; p >= 0; p = next[p])
            if (far[near] + length[p] < far[to[p]])
                far[to[p]] = far[near] + length[p];
    }
    printf("%ld\n", sum);
    return 0;
}
