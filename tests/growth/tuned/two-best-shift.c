// time: n * m
// space: n + m
// line: for (int i = from; i < to; i++) or same += short_one[i] ==
// gen: two-texts {n} {m}
// why: over all n + m - 1 shifts each letter of one text meets each of the other once
#include <stdio.h>
#include <stdlib.h>

/* Slide one strand along the other: at which place do most letters agree? */
int main(void)
{
    int n, m, most = -1, place = 0;
    long all = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *short_one = malloc(n + 1), *long_one = malloc(m + 1);
    if (scanf("%s %s", short_one, long_one) != 2)
        return 1;
    for (int shift = 1 - n; shift < m; shift++) {
        int from = shift < 0 ? -shift : 0;
        int to = m - shift < n ? m - shift : n;
        int same = 0;

        for (int i = from; i < to; i++)
            same += short_one[i] == long_one[i + shift];
        all += same;
        if (same > most) {
            most = same;
            place = shift;
        }
    }
    printf("%d letters agree at %d, %ld in all\n", most, place, all);
    free(short_one);
    free(long_one);
    return 0;
}
