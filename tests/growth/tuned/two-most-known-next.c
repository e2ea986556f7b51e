// time: v + e
// space: v + e
// line: -
// gen: graph {v} {e}
// why: the next guest is the one who knows most of those present: people stand in lists by that
// why: number, each friendship moves one a list up, and the highest list goes down as often as up
#include <stdio.h>
#include <stdlib.h>

static int *first, *next, *before, *known;

static void put_in(int person)
{
    int list = known[person];

    before[person] = -1;
    next[person] = first[list];
    if (next[person] >= 0)
        before[next[person]] = person;
    first[list] = person;
}

static void take_out(int person)
{
    if (before[person] >= 0)
        next[before[person]] = next[person];
    else
        first[known[person]] = next[person];
    if (next[person] >= 0)
        before[next[person]] = before[person];
}

int main(void)
{
    int v, e, w, highest = 0, most = 0;
    unsigned long check = 0;

    scanf("%d %d", &v, &e);
    int *edge = malloc((2 * (size_t)e + 1) * sizeof(int));
    int *end = malloc((2 * (size_t)e + 1) * sizeof(int)), *last = malloc(v * sizeof(int));
    first = malloc((e + 1) * sizeof(int));
    next = malloc(v * sizeof(int));
    before = malloc(v * sizeof(int));
    known = calloc(v, sizeof(int));
    for (int i = 0; i <= e; i++)
        first[i] = -1;
    for (int i = 0; i < v; i++) {
        last[i] = -1;
        put_in(i);
    }
    for (int i = 0; i < 2 * e; i += 2) {
        scanf("%d %d %d", &end[i + 1], &end[i], &w);
        edge[i] = last[end[i + 1]];
        last[end[i + 1]] = i;
        edge[i + 1] = last[end[i]];
        last[end[i]] = i + 1;
    }
    for (int comes = 0; comes < v; comes++) {
        while (first[highest] < 0)
            highest--;
        int person = first[highest];
        take_out(person);
        check = check * 31 + person;
        if (highest > most)
            most = highest;
        known[person] = -1;
        for (int i = last[person]; i >= 0; i = edge[i]) {
            if (known[end[i]] < 0)
                continue;
            take_out(end[i]);
            if (++known[end[i]] > highest)
                highest = known[end[i]];
            put_in(end[i]);
        }
    }
    printf("%lu, nobody knew more than %d\n", check, most);
    return 0;
}
