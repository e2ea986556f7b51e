// time: 2^n
// space: 2^n
// line: for (int peg or if (state >> peg or seen |= or unsigned long one =
// gen: size {n}
// sizes: 3..20
// why: each of 2^n sets of standing pegs tries n places for a ball that fells one peg or two
/* Pegs in a ring; a ball fells one or two neighbours, who fells the last wins: Grundy number of
 * each set of standing pegs, and how many sets are lost. */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, highest = 0;
    long lost = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    unsigned long sets = 1ul << n;
    unsigned char *grundy = malloc(sets);
    for (unsigned long state = 0; state < sets; state++) {
        unsigned long seen = 0;
        int least = 0;

        for (int peg = 0; peg < n; peg++) {
            if (state >> peg & 1) {
                unsigned long one = state & ~(1ul << peg), two = one & ~(1ul << (peg + 1) % n);

                seen |= 1ul << grundy[one] | 1ul << grundy[two];
            }
        }
        while (seen >> least & 1)
            least++;
        grundy[state] = (unsigned char)least;
        lost += least == 0;
        highest = least > highest ? least : highest;
    }
    printf("%ld of %lu sets are lost, highest number %d\n", lost, sets, highest);
    free(grundy);
    return 0;
}
