// time: n * w
// space: w
// line: for (long j = 0; j < w or int c = or seen[j] |= or twice[j] |=
// gen: strings {n} {w}
// why: each letter of n words of w letters sets one bit of the mask of its column
/* How many letters stand in each column of a list of words, and how many only once? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    long n, w, different = 0, once = 0;

    if (scanf("%ld %ld ", &n, &w) != 2)
        return 1;
    unsigned *seen = calloc((size_t)w, sizeof *seen), *twice = calloc((size_t)w, sizeof *twice);
    for (long word = 0; word < n; word++) {
        for (long j = 0; j < w; j++) {
            int c = getchar_unlocked() - 'a';

            twice[j] |= seen[j] & 1u << c;
            seen[j] |= 1u << c;
        }
        getchar_unlocked(); /* the end of the line */
    }
    for (long k = 0; k < w; k++) {
        different += __builtin_popcount(seen[k]);
        once += __builtin_popcount(seen[k] & ~twice[k]);
    }
    printf("%ld letters in columns, %ld of them once\n", different, once);
    free(seen);
    free(twice);
    return 0;
}
