// time: v + e or e
// space: v + e or e
// line: -
// gen: graph {v} {e}
// why: Tarjan's search enters each vertex once and follows each edge once
#include <stdio.h>
#include <stdlib.h>

static int *ints(int count)
{
    return calloc(count, sizeof(int));
}

int main(void)
{
    int v, e;
    scanf("%d %d", &v, &e);
    int *start = ints(v + 2), *to = ints(e), *a = ints(e), *b = ints(e);
    for (int i = 0; i < e; i++) {
        scanf("%d %d %*d", &a[i], &b[i]);
        start[a[i] + 2]++;
    }
    for (int i = 2; i < v + 2; i++)
        start[i] += start[i - 1];
    for (int i = 0; i < e; i++)
        to[start[a[i] + 1]++] = b[i];

    int *seen = ints(v), *low = ints(v), *next = ints(v), *open = ints(v);
    int *call = ints(v), *waiting = ints(v);
    int time = 0, depth = 0, held = 0, groups = 0, largest = 0;
    for (int root = 0; root < v; root++) {
        if (seen[root])
            continue;
        call[depth++] = root;
        while (depth > 0) {
            int at = call[depth - 1];
            if (!seen[at]) {
                seen[at] = low[at] = ++time;
                next[at] = start[at];
                waiting[held++] = at;
                open[at] = 1;
            }
            if (next[at] < start[at + 1]) {
                int other = to[next[at]++];
                if (!seen[other])
                    call[depth++] = other;
                else if (open[other] && seen[other] < low[at])
                    low[at] = seen[other];
                continue;
            }
            depth--;
            if (depth > 0 && low[at] < low[call[depth - 1]])
                low[call[depth - 1]] = low[at];
            if (low[at] == seen[at]) {
                int size = 0, member;
                do {
                    member = waiting[--held];
                    open[member] = 0;
                    size++;
                } while (member != at);
                groups++;
                if (size > largest)
                    largest = size;
            }
        }
    }
    printf("%d groups, the largest of %d\n", groups, largest);
    return 0;
}
