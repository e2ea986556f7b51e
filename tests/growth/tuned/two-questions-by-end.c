// time: n + q log q
// space: n + q
// line: qsort(asked or static int by_end or const struct question *x or return x->right
// line: const struct question *y
// gen: questions {n} {q}
// why: the q questions are sorted by their end; then one walk along the n numbers
#include <stdio.h>
#include <stdlib.h>

struct question {
    int left, right;
};

static int by_end(const void *a, const void *b)
{
    const struct question *x = a;
    const struct question *y = b;

    return x->right - y->right;
}

/* How often has the sum up to the end risen above a million since the start of each range? */
int main(void)
{
    int n, q, at = -1, laps = 0;
    long sum = 0, mix = 0;

    if (scanf("%d %d", &n, &q) != 2)
        return 1;
    int *number = malloc(n * sizeof *number), *laps_at = malloc(n * sizeof *laps_at);
    struct question *asked = malloc(q * sizeof *asked);
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &number[i]) != 1)
            return 1;
    }
    for (int i = 0; i < q; i++) {
        if (scanf("%d %d", &asked[i].left, &asked[i].right) != 2)
            return 1;
    }
    qsort(asked, q, sizeof *asked, by_end);
    for (int i = 0; i < q; i++) {
        while (at < asked[i].right) {
            at++;
            sum += number[at];
            if (sum >= 1000000) {
                sum -= 1000000;
                laps++;
            }
            laps_at[at] = laps;
        }
        mix = (mix + (long)(laps - laps_at[asked[i].left]) * (i % 5 + 1)) % 1000000007;
    }
    printf("%ld\n", mix);
    free(number);
    free(laps_at);
    free(asked);
    return 0;
}
