// time: n^4
// space: n^4
// line: for (int way = or unsigned a = step or unsigned b = step or size_t pair = or if (!seen[
// line: static unsigned step or int row = or int column = or if (row < 0 or return rock
// gen: matrix {n}
// why: the two come to most of the n^4 pairs of places, and four commands are tried in each pair
/* Two robots on a field with few rocks obey the same commands; one that runs into a rock or the
 * fence stays. In how many pairs of places can they be? */
#include <stdio.h>
#include <stdlib.h>

static int n;
static char *rock;

/* Where a robot is after a command. */
static unsigned step(unsigned from, int way)
{
    static const int down[] = {0, 1, 0, -1}, across[] = {1, 0, -1, 0};
    int row = (int)from / n + down[way];
    int column = (int)from % n + across[way];

    if (row < 0 || column < 0 || row >= n || column >= n)
        return from;
    return rock[row * n + column] ? from : (unsigned)(row * n + column);
}

int main(void)
{
    int hard;
    size_t first = 0, last = 0, together = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    size_t places = (size_t)n * n;
    rock = malloc(places);
    for (size_t i = 0; i < places; i++) {
        if (scanf("%d", &hard) != 1)
            return 1;
        rock[i] = hard < 10;
    }
    rock[0] = rock[places - 1] = 0;
    char *seen = calloc(places, places);
    unsigned *queue = malloc(places * places * sizeof *queue);
    queue[last++] = (unsigned)places - 1;
    seen[places - 1] = 1;
    while (first < last) {
        unsigned here = queue[first++];

        together += here / places == here % places;
        for (int way = 0; way < 4; way++) {
            unsigned a = step(here / places, way);
            unsigned b = step(here % places, way);
            size_t pair = a * places + b;

            if (!seen[pair]) {
                seen[pair] = 1;
                queue[last++] = (unsigned)pair;
            }
        }
    }
    printf("%zu pairs, %zu in one place\n", last, together);
    free(rock);
    free(seen);
    free(queue);
    return 0;
}
