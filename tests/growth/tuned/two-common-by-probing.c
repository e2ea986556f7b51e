// time: n + m
// space: n
// line: -
// gen: lists {n} {m}
// why: the table is at most half full, so a number is found or missed after a few places
#include <stdio.h>
#include <stdlib.h>

static unsigned room = 4;
static int *table;

/* The place of the number, or the free one where it belongs. */
static unsigned place_of(int number)
{
    unsigned place = ((unsigned)number * 2654435769u >> 8) & (room - 1);

    while (table[place] >= 0 && table[place] != number)
        place = (place + 1) & (room - 1);
    return place;
}

int main(void)
{
    int n, m, number, common = 0;
    long mix = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    while (room < 2u * n)
        room *= 2;
    table = malloc(room * sizeof *table);
    for (unsigned i = 0; i < room; i++)
        table[i] = -1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &number) != 1)
            return 1;
        table[place_of(number)] = number;
    }
    for (int i = 0; i < m; i++) {
        if (scanf("%d", &number) != 1)
            return 1;
        unsigned place = place_of(number);
        if (table[place] == number)
            common++;
        mix = (mix * 31 + place) % 1000003;
    }
    printf("%d in both, %ld\n", common, mix);
    free(table);
    return 0;
}
