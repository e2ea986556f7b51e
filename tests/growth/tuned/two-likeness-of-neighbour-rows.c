// time: n * m^2
// space: m
// line: for (int j = 1 or int kept or if (above[i - 1] == or likeness[j] = or else if (likeness
// line: corner = kept
// gen: grid {n} {m}
// why: n - 1 pairs of rows, a table of m * m cells for each, of which one row is kept
/* How alike are neighbouring rows: the longest common subsequence of each two of them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int common(const int *above, const int *row, int *likeness, int m)
{
    memset(likeness, 0, (m + 1) * sizeof *likeness);
    for (int i = 1; i <= m; i++) {
        int corner = 0;
        for (int j = 1; j <= m; j++) {
            int kept = likeness[j];
            if (above[i - 1] == row[j - 1])
                likeness[j] = corner + 1;
            else if (likeness[j - 1] > kept)
                likeness[j] = likeness[j - 1];
            corner = kept;
        }
    }
    return likeness[m];
}

int main(void)
{
    int n, m;
    long sum = 0;

    scanf("%d %d", &n, &m);
    int *above = malloc(m * sizeof *above), *row = malloc(m * sizeof *row);
    int *likeness = malloc((m + 1) * sizeof *likeness);
    for (int r = 0; r < n; r++) {
        for (int c = 0; c < m; c++)
            scanf("%d", &row[c]);
        if (r > 0)
            sum += common(above, row, likeness, m);
        int *t = above;
        above = row;
        row = t;
    }
    printf("%ld\n", sum);
    free(above);
    free(row);
    free(likeness);
    return 0;
}
