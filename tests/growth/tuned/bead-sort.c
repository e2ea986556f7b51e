// time: n^2
// space: n^2
// line: for (int rod = 0; rod < value or bead[(size_t)i * n + rod] = 1
// line: for (int row = 0; row < n; or beads += or bead[(size_t)row * n + rod] = row
// line: while (fallen < n or fallen++
// gen: permutation {n}
// why: n rods with room for n beads: each place is looked at to count, and once more to let fall
/* Sorts as an abacus held upright would: numbers are rows of beads, and beads fall. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    long mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char *bead = calloc((size_t)n * n, 1);

    for (int i = 0; i < n; i++) {
        int value;

        if (scanf("%d", &value) != 1)
            return 1;
        for (int rod = 0; rod < value; rod++)
            bead[(size_t)i * n + rod] = 1;
    }
    for (int rod = 0; rod < n; rod++) {
        int beads = 0;

        for (int row = 0; row < n; row++)
            beads += bead[(size_t)row * n + rod];
        for (int row = 0; row < n; row++)
            bead[(size_t)row * n + rod] = row >= n - beads;
    }
    for (int i = 0; i < n; i++) {
        int fallen = 0;

        while (fallen < n && bead[(size_t)i * n + fallen])
            fallen++;
        mix = (mix * 31 + fallen) % 1000003;
    }
    printf("%ld\n", mix);
    free(bead);
    return 0;
}
