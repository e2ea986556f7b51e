// time: n + m
// space: n
// line: scanf("%d", &key or static void note or unsigned mixed = or struct slot mine or size_t at =
// line: for (; table[at] or if (table[at].times >
// line: at = (at + 1) or if (table[at].key == or table[at].times++ or return;
// line: note(key
// gen: keys {n} {m}
// why: at most n different keys in 2 n places, so few steps for each of m keys; n places are
// why: cleared
/* Counts keys in an open table where who is further from home may push a nearer one on. */
#include <stdio.h>
#include <stdlib.h>

struct slot {
    int key, times, far;
};

static struct slot *table;
static size_t places;
static int different, furthest;

static void note(int key)
{
    struct slot mine = {key, 1, 0};
    unsigned mixed = (unsigned)key * 2654435761u;
    size_t at = (mixed ^ mixed >> 15) * 2246822519u % places;

    for (; table[at].times > 0; at = (at + 1) % places) {
        if (table[at].key == mine.key) {
            table[at].times++;
            return;
        }
        if (table[at].far < mine.far) {
            struct slot held = table[at];

            table[at] = mine;
            mine = held;
        }
        mine.far++;
        if (mine.far > furthest)
            furthest = mine.far;
    }
    table[at] = mine;
    different++;
}

int main(void)
{
    int n, m, key, most = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    places = 2 * (size_t)n + 1;
    table = calloc(places, sizeof *table);
    for (int i = 0; i < m && scanf("%d", &key) == 1; i++)
        note(key);
    for (size_t at = 0; at < places; at++)
        if (table[at].times > most)
            most = table[at].times;
    printf("%d keys, one came %d times; %d steps at most\n", different, most, furthest);
    free(table);
    return 0;
}
