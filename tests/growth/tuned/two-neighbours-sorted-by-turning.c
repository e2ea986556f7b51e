// time: v + e
// space: v + e
// line: scanf("%d %d %*d" or for (int i = 0; i < e or first.start[road or first.other[first
// line: for (int k
// line: out.start[in.other[k] or out.other[place] or mix = (mix or again |=
// gen: graph {v} {e}
// why: the lists are dealt out twice, each time in v + e steps, which leaves each in order
/* Sorts the neighbours of all towns at once: roads listed by their ends, turned round, come out in
 * the order of their beginnings. How many towns have the same neighbour twice? */
#include <stdio.h>
#include <stdlib.h>

static int v, e;

struct lists {
    int *start, *other;
};

static struct lists turn(struct lists in)
{
    struct lists out = {calloc(v + 2, sizeof(int)), malloc(2 * e * sizeof(int))};

    for (int k = 0; k < 2 * e; k++)
        out.start[in.other[k] + 2]++;
    for (int t = 2; t <= v; t++)
        out.start[t] += out.start[t - 1];
    for (int t = 0; t < v; t++) {
        for (int k = in.start[t]; k < in.start[t + 1]; k++) {
            int place = out.start[in.other[k] + 1]++;
            out.other[place] = t;
        }
    }
    return out;
}

int main(void)
{
    if (scanf("%d %d", &v, &e) != 2)
        return 1;
    int (*road)[2] = malloc(e * sizeof *road);
    struct lists first = {calloc(v + 2, sizeof(int)), malloc(2 * e * sizeof(int))};

    for (int i = 0; i < e; i++) {
        if (scanf("%d %d %*d", &road[i][0], &road[i][1]) != 2)
            return 1;
        first.start[road[i][0] + 2]++;
        first.start[road[i][1] + 2]++;
    }
    for (int t = 2; t <= v; t++)
        first.start[t] += first.start[t - 1];
    for (int i = 0; i < e; i++) {
        first.other[first.start[road[i][0] + 1]++] = road[i][1];
        first.other[first.start[road[i][1] + 1]++] = road[i][0];
    }
    struct lists sorted = turn(turn(first));
    int twice = 0;
    long mix = 0;

    for (int t = 0; t < v; t++) {
        int again = 0;
        for (int k = sorted.start[t]; k < sorted.start[t + 1]; k++) {
            mix = (mix * 31 + sorted.other[k]) % 1000003;
            again |= k > sorted.start[t] && sorted.other[k] == sorted.other[k - 1];
        }
        twice += again;
    }
    printf("%d towns, %ld\n", twice, mix);
    return 0;
}
