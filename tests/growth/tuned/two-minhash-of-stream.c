// time: n * m
// space: n
// line: for (int way or unsigned mixed = or if (mixed < least[way] or mixed ^=
// gen: stream {n} {m}
// why: each of m numbers is mixed in n ways; the least result of each way is kept for two sets
/* How alike are the numbers that came first, third, fifth ... and the others, in their last four
 * digits? Guessed from the least of n mixings of each of the two sets. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static void note(unsigned *least, const unsigned *factor, int n, unsigned value)
{
    for (int way = 0; way < n; way++) {
        unsigned mixed = (value + 1) * factor[way];

        mixed ^= mixed >> 13;
        if (mixed < least[way])
            least[way] = mixed;
    }
}

static unsigned *row_of(int n)
{
    unsigned *row = malloc(n * sizeof *row);

    for (int h = 0; h < n; h++)
        row[h] = UINT_MAX;
    return row;
}

int main(void)
{
    int n, m, equal = 0;
    unsigned value, luck = 12345;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    unsigned *odd = row_of(n), *even = row_of(n), *factor = malloc(n * sizeof *factor);

    for (int h = 0; h < n; h++) {
        luck = luck * 1664525 + 1013904223;
        factor[h] = luck | 1;
    }
    for (int i = 0; i < m && scanf("%u", &value) == 1; i++)
        note(i % 2 == 0 ? odd : even, factor, n, value % 10000);
    for (int h = 0; h < n; h++)
        equal += odd[h] == even[h];
    printf("%d of %d mixings agree\n", equal, n);
    free(odd);
    free(even);
    free(factor);
    return 0;
}
