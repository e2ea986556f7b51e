// time: n
// space: 1
// line: while (place < n) or throws++ or int pips or place += pips; // walk or if (place % 9
// line: static int throw or seed = seed or return (int)((seed or else if (place % 19
// gen: size {n}
// why: a throw brings the goose on by nearly four fields on average; falls are of two fields only
/* A goose alone on a board of n fields: another ride on each ninth field, two back on some. */
#include <stdio.h>

static unsigned long seed = 20240229;

static int throw_die(void)
{
    seed = seed * 6364136223846793005ul + 1442695040888963407ul;
    return (int)((seed >> 33) % 6) + 1;
}

int main(void)
{
    long n, place = 0, throws = 0, rides = 0, bridges = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    while (place < n) {
        int pips = throw_die();

        throws++;
        place += pips; // walk
        if (place % 9 == 0) {
            place += pips;
            rides++;
        } else if (place % 19 == 5) {
            place -= 2;
            bridges++;
        }
    }
    printf("%ld throws, %ld rides, %ld falls, at %ld\n", throws, rides, bridges, place);
    return 0;
}
