// time: n^2 * m^2
// space: n * m^2
// line: for (int l = k or short best = or best = highest or if (s[i] == s[j] or here[k * m + l] =
// line: static short highest or return a > b or best = i == j or if (l > k)
// gen: two-texts {n} {m}
// why: for each of n^2 / 2 pieces of the one text all m^2 / 2 pieces of the other; of the starts
// why: i in the first text only two layers, each of n ends and m * m pieces, are held
/* The longest palindrome that is a subsequence of both texts. */
#include <stdio.h>
#include <stdlib.h>

static short highest(short a, short b)
{
    return a > b ? a : b;
}

int main(void)
{
    int n, m;

    scanf("%d %d", &n, &m);
    char *s = malloc(n + 1), *t = malloc(m + 1);
    scanf("%s %s", s, t);
    size_t square = (size_t)m * m;
    short *none = calloc(square, sizeof(short));
    short *now = calloc(n * square, sizeof(short)), *next = calloc(n * square, sizeof(short));
    for (int i = n - 1; i >= 0; i--) {
        short *swap = now;
        now = next;
        next = swap;
        for (int j = i; j < n; j++) {
            short *here = now + j * square, *later = next + j * square;
            short *shorter = j > i ? here - square : none, *inner = j > i ? later - square : none;
            for (int k = m - 1; k >= 0; k--) {
                for (int l = k; l < m; l++) {
                    short best = j > i ? highest(later[k * m + l], shorter[k * m + l]) : 0;
                    if (l > k)
                        best = highest(best, highest(here[(k + 1) * m + l], here[k * m + l - 1]));
                    if (s[i] == s[j] && s[i] == t[k] && s[i] == t[l])
                        best = i == j || k == l ? highest(best, 1)
                                                : 2 + inner[(k + 1) * m + l - 1];
                    here[k * m + l] = best;
                }
            }
        }
    }
    printf("%d\n", now[(n - 1) * square + m - 1]);
    free(now);
    free(next);
    free(none);
    return 0;
}
