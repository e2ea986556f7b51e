// time: n
// space: n
// line: for (int i = 0 or scanf("%ld or to[i] = or arrows[to[i]]++ or if (arrows[i] == 0)
// line: queue[last++] or while (first < last) or int next or if (--arrows or if (arrows[i] > 0)
// gen: numbers {n}
// why: every town is left out once when no arrow leads to it; the rings are then walked once
/* From each town an arrow leads to one town: which towns lie on rings, how long is the longest? */
#include <stdio.h>
#include <stdlib.h>

static int n, *to, *arrows;

/* The length of the ring through the town, which is taken off the map. */
static int walk_ring(int town)
{
    int length = 0;

    while (arrows[town] > 0) {
        arrows[town] = 0;
        town = to[town];
        length++;
    }
    return length;
}

int main(void)
{
    long x;
    int first = 0, last = 0, rings = 0, longest = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    to = malloc(n * sizeof *to);
    arrows = calloc(n, sizeof *arrows);
    int *queue = malloc(n * sizeof *queue);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld", &x) != 1)
            return 1;
        to[i] = x % n;
        arrows[to[i]]++;
    }
    for (int i = 0; i < n; i++)
        if (arrows[i] == 0)
            queue[last++] = i;
    while (first < last) {
        int next = to[queue[first++]];

        if (--arrows[next] == 0)
            queue[last++] = next;
    }
    for (int i = 0; i < n; i++) {
        if (arrows[i] > 0) {
            int length = walk_ring(i);

            rings++;
            if (length > longest)
                longest = length;
        }
    }
    printf("%d towns on %d rings, the longest of %d\n", n - last, rings, longest);
    free(to);
    free(arrows);
    free(queue);
    return 0;
}
