// time: n log n
// space: n
// line: for (int i = 0; i < count; i++) or int v = order[i]; or if (to[e] != up[v]
// line: for (int e = first[v]; e >= 0; e = next[e]) { /* to all neighbours */
// line: up[to[e]] = v; or order[count++] = to[e]; or for (int i = count - 1; or int w = order[i]
// line: size[w] = 1; or for (int f = first[w]; or if (!gone[to[f]] or size[w] += size[to[f]];
// line: if (size[to[f]] > largest) or largest = size[to[f]]; or if (count - size[w] > largest)
// line: largest = count - size[w]; or if (2 * largest <= count)
// gen: parents {n}
// why: cutting at a centroid halves every part: each vertex is looked at once a level, log n levels
#include <stdio.h>
#include <stdlib.h>

static int *first, *next, *to, *up, *order, *size, *gone, edges;

static void add(int from, int into)
{
    to[edges] = into;
    next[edges] = first[from];
    first[from] = edges++;
}

static int centroid(int start)
{
    int count = 0, found = start;

    up[start] = -1;
    order[count++] = start;
    for (int i = 0; i < count; i++) {
        int v = order[i];
        for (int e = first[v]; e >= 0; e = next[e]) { /* to all neighbours */
            if (to[e] != up[v] && !gone[to[e]]) {
                up[to[e]] = v;
                order[count++] = to[e];
            }
        }
    }
    for (int i = count - 1; i >= 0; i--) {
        int w = order[i], largest = 0;
        size[w] = 1;
        for (int f = first[w]; f >= 0; f = next[f]) {
            if (!gone[to[f]] && to[f] != up[w]) {
                size[w] += size[to[f]];
                if (size[to[f]] > largest)
                    largest = size[to[f]];
            }
        }
        if (count - size[w] > largest)
            largest = count - size[w];
        if (2 * largest <= count)
            found = w;
    }
    return found;
}

int main(void)
{
    int n, parent, top = 0;
    long sum = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int **arrays[] = {&first, &up, &order, &size, &gone};
    for (int i = 0; i < 5; i++)
        *arrays[i] = calloc(n, sizeof(int));
    next = malloc(2 * n * sizeof *next);
    to = malloc(2 * n * sizeof *to);
    int *starts = malloc(n * sizeof *starts), *depths = calloc(n, sizeof *depths);
    for (int i = 0; i < n; i++)
        first[i] = -1;
    for (int i = 1; i < n && scanf("%d", &parent) == 1; i++) {
        add(i, parent);
        add(parent, i);
    }
    starts[top++] = 0;
    while (top > 0) {
        int depth = depths[--top], v = centroid(starts[top]);
        gone[v] = 1;
        sum += depth;
        for (int e = first[v]; e >= 0; e = next[e]) {
            if (!gone[to[e]]) {
                starts[top] = to[e];
                depths[top++] = depth + 1;
            }
        }
    }
    printf("%ld\n", sum);
    return 0;
}
