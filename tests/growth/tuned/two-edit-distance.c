// time: n * m
// space: m or n + m
// line: for (long j or row[j or if (
// gen: two-texts {n} {m}
// why: one row of m for each of n letters
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    long n, m;

    scanf("%ld %ld", &n, &m);
    char *a = malloc(n + 1), *b = malloc(m + 1);
    long *row = malloc((m + 1) * sizeof *row);
    scanf("%s %s", a, b);
    for (long j = 0; j <= m; j++)
        row[j] = j;
    for (long i = 1; i <= n; i++) {
        long corner = row[0];

        row[0] = i;
        for (long j = 1; j <= m; j++) {
            long above = row[j], best = corner + (a[i - 1] != b[j - 1]);

            if (above + 1 < best)
                best = above + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            row[j] = best;
            corner = above;
        }
    }
    printf("%ld\n", row[m]);
}
