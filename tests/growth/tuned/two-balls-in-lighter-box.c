// time: n + m
// space: n
// line: -
// gen: counts {n} {m}
// why: each of m balls looks at two of the n boxes; the boxes are gone through once at the end
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    unsigned state;
} dice;

static unsigned roll(dice *d)
{
    d->state ^= d->state << 13;
    d->state ^= d->state >> 17;
    d->state ^= d->state << 5;
    return d->state;
}

int main(void)
{
    int boxes;
    long balls;
    dice d = {2463534242u};

    if (scanf("%d %ld", &boxes, &balls) != 2)
        return 1;
    int *inside = calloc((size_t)boxes, sizeof *inside);
    for (long i = 0; i < balls; i++) {
        unsigned one = roll(&d) % (unsigned)boxes;
        unsigned other = roll(&d) % (unsigned)boxes;

        if (inside[other] < inside[one])
            one = other;
        inside[one]++;
    }
    int most = 0, empty = 0;
    double spread = 0, mean = (double)balls / boxes;
    for (int i = 0; i < boxes; i++) {
        if (inside[i] > most)
            most = inside[i];
        if (inside[i] == 0)
            empty++;
        spread += (inside[i] - mean) * (inside[i] - mean);
    }
    printf("fullest %d, empty %d, spread %.3f\n", most, empty, spread / boxes);
    free(inside);
    return 0;
}
