// time: n^2 log n
// space: n^2
// line: for (int taken or int rest = or if (!wins
// gen: size {n}
// why: a pair a <= b has b / a moves; for each b these are a harmonic sum, b log b
/* Two piles; a move takes a multiple of the smaller from the larger, and who empties one wins.
 * All pairs up to n: how many are won by the first player, and how many good moves are there? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    long won = 0, moves = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    size_t width = (size_t)n + 1;
    unsigned char *wins = calloc(width * width, 1);
    for (int b = 1; b <= n; b++) {
        for (int a = 1; a <= b; a++) {
            int good = 0;

            for (int taken = a; taken <= b; taken += a) {
                int rest = b - taken;

                if (!wins[rest <= a ? (size_t)rest * width + a : (size_t)a * width + rest])
                    good++;
            }
            moves += good;
            won += good > 0;
            wins[(size_t)a * width + b] = good > 0;
        }
    }
    printf("%ld pairs won, %ld good moves\n", won, moves);
    free(wins);
    return 0;
}
