// time: n^1.58
// space: n
// line: walk(i or if (i >= count or if (bit == 0) or sum +=
// gen: numbers {n}
// why: a place of the two indices may hold 00, 01 or 10 (never 11): 3 choices for each of log n
// why: bits
#include <stdio.h>
#include <stdlib.h>

static long count;
static unsigned *value;
static unsigned long sum;

/* All pairs of indices i, j whose bits from `bit` on are chosen and have no 1 in common. */
static void walk(long i, long j, long bit)
{
    if (i >= count || j >= count)
        return;
    if (bit == 0) {
        sum += value[i] ^ value[j];
        return;
    }
    walk(i, j, bit / 2);
    walk(i | bit, j, bit / 2);
    walk(i, j | bit, bit / 2);
}

int main(void)
{
    long top = 1;

    scanf("%ld", &count);
    value = malloc(count * sizeof *value);
    for (long i = 0; i < count; i++)
        scanf("%u", &value[i]);
    while (2 * top < count)
        top *= 2;
    walk(0, 0, top);
    printf("%lu\n", sum);
    free(value);
    return 0;
}
