// time: n * m
// space: n + m
// line: for (int j = 1 or int pair or diagonal = now[j] or left = larger or now[j] = larger
// line: up[j] = larger or return a > b
// gen: two-texts {n} {m}
// why: every letter of the first text meets every letter of the second; only one row is kept
#include <stdio.h>
#include <stdlib.h>

enum { MATCH = 2, MISMATCH = -1, OPEN = -4, EXTEND = -1, NEVER = -1000000000 };

static int larger(int a, int b)
{
    return a > b ? a : b;
}

/* The score of the best alignment, where a gap of k letters costs OPEN + k * EXTEND. */
static int align(const char *a, int n, const char *b, int m)
{
    int *now = malloc((size_t)(m + 1) * sizeof *now);
    int *up = malloc((size_t)(m + 1) * sizeof *up);

    now[0] = 0;
    for (int j = 0; j <= m; j++) {
        if (j > 0)
            now[j] = OPEN + j * EXTEND;
        up[j] = NEVER;
    }
    for (int i = 1; i <= n; i++) {
        int diagonal = now[0], left = NEVER;

        now[0] = OPEN + i * EXTEND;
        for (int j = 1; j <= m; j++) {
            int pair = diagonal + (a[i - 1] == b[j - 1] ? MATCH : MISMATCH);

            diagonal = now[j];
            up[j] = larger(up[j], now[j] + OPEN) + EXTEND;
            left = larger(left, now[j - 1] + OPEN) + EXTEND;
            now[j] = larger(pair, larger(left, up[j]));
        }
    }
    int score = now[m];
    free(now);
    free(up);
    return score;
}

int main(void)
{
    int n, m;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *a = malloc((size_t)n + 1), *b = malloc((size_t)m + 1);
    if (scanf("%s %s", a, b) != 2)
        return 1;
    printf("%d\n", align(a, n, b, m));
    free(a);
    free(b);
    return 0;
}
