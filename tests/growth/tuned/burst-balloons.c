// time: n^3
// space: n^2
// line: for (int last = left + 1; or long points = best or if (points > most)
// gen: few {n} 100
// why: for each of the n^2 / 2 gaps every balloon in it is tried as the last one
#include <stdio.h>
#include <stdlib.h>

/* A balloon that bursts counts its number times those of the two that are next to it then. */
int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    int size = n + 2;
    long *number = malloc(size * sizeof *number);
    long *best = calloc((long)size * size, sizeof *best);
    number[0] = number[n + 1] = 1;
    for (int i = 1; i <= n; i++) {
        if (scanf("%ld", &number[i]) != 1)
            return 1;
    }
    for (int gap = 2; gap < size; gap++) {
        for (int left = 0; left + gap < size; left++) {
            int right = left + gap;
            long most = 0;

            for (int last = left + 1; last < right; last++) {
                long points = best[left * size + last] + best[last * size + right]
                              + number[left] * number[last] * number[right];

                if (points > most)
                    most = points;
            }
            best[left * size + right] = most;
        }
    }
    printf("%ld\n", best[n + 1]);
    free(number);
    free(best);
    return 0;
}
