// time: n
// space: n
// line: static size_t nest_of or key *= factors or return (key or for (int side = 0 or if (nests[
// line: static int knows or return 0 or static int settle or for (int moves or side = moves
// line: at = or unsigned long held or nests[side][at] = or if (held == 0) or return 1
// line: key = held or while (n-- or if (!knows or kept += settle
// gen: numbers {n}
// why: two looks tell whether a key is known; nests are two fifths full, so few cuckoos are moved
/* Each key has one place in either of two tables; the newcomer throws out who sits there (cuckoo
 * hashing). How many different keys find a nest? */
#include <stdio.h>
#include <stdlib.h>

static const unsigned long factors[2] = {0x9e3779b97f4a7c15ul, 0xc2b2ae3d27d4eb4ful};
static unsigned long *nests[2];
static size_t places;
static long thrown;

static size_t nest_of(unsigned long key, int side)
{
    key *= factors[side];
    return (key ^ key >> 29) % places;
}

static int knows(unsigned long key)
{
    for (int side = 0; side < 2; side++)
        if (nests[side][nest_of(key, side)] == key)
            return 1;
    return 0;
}

static int settle(unsigned long key)
{
    for (int moves = 0; moves < 200; moves++) {
        int side = moves % 2;
        size_t at = nest_of(key, side);
        unsigned long held = nests[side][at];

        nests[side][at] = key;
        if (held == 0)
            return 1;
        thrown++;
        key = held;
    }
    return 0;
}

int main(void)
{
    unsigned long n, key, kept = 0;

    if (scanf("%lu", &n) != 1)
        return 1;
    places = n + n / 4 + 1;
    nests[0] = calloc(places, sizeof **nests);
    nests[1] = calloc(places, sizeof **nests);
    while (n-- > 0 && scanf("%lu", &key) == 1)
        if (!knows(key + 1))
            kept += settle(key + 1);
    printf("%lu kept, %ld thrown out\n", kept, thrown);
    free(nests[0]);
    free(nests[1]);
    return 0;
}
