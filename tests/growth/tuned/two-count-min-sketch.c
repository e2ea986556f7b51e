// time: m
// space: n
// line: scanf("%u", &x or for (int row or int *cell or if (++*cell or least = *cell
// line: static int note or int least or return least or int times or if (times
// gen: stream {n} {m}
// why: each of m numbers touches one counter in each of four rows; the rows have n counters, n <= m
/* Counts a stream in four rows of n counters each (count-min): how often, at most, did the number
 * come that seems to have come most often? */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

enum { ROWS = 4 };

static const unsigned long factors[ROWS] = {2654435761, 2246822519, 3266489917, 668265263};

/* Counts x and says how often it can have come so far. */
static int note(int *table, int width, unsigned x)
{
    int least = INT_MAX;

    for (int row = 0; row < ROWS; row++) {
        int *cell = table + (size_t)row * width + (x * factors[row] >> 7) % width;

        if (++*cell < least)
            least = *cell;
    }
    return least;
}

int main(void)
{
    int n, m, most = 0;
    unsigned x, often = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *table = calloc((size_t)ROWS * n, sizeof *table);
    while (m-- > 0 && scanf("%u", &x) == 1) {
        int times = note(table, n, x);

        if (times > most) {
            most = times;
            often = x;
        }
    }
    printf("%u came at most %d times\n", often, most);
    free(table);
    return 0;
}
