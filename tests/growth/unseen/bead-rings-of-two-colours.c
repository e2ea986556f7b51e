// time: 2^n
// space: 1
// line: for (unsigned ring or unsigned turned or int turns or turned = or while (turned
// line: turns++ or if (turned == ring
// gen: size {n}
// sizes: 3..22
// why: each of the 2^n rings is turned until it is less than itself, few times on average
/* Rings of n black and white beads that differ even when they are turned, by trying all. */
#include <stdio.h>

int main(void)
{
    int n;
    long rings = 0, without_period = 0;

    if (scanf("%d", &n) != 1 || n > 30)
        return 1;
    for (unsigned ring = 0; ring < 1u << n; ring++) {
        unsigned turned = ring;
        int turns = 0;

        do {
            turned = turned >> 1 | (turned & 1) << (n - 1);
            turns++;
        } while (turned > ring);
        if (turned == ring) {
            rings++;
            without_period += turns == n;
        }
    }
    printf("%ld rings, %ld of them without a period\n", rings, without_period);
    return 0;
}
