// time: n * m
// space: n * m
// line: for (int j = 0; j < m; j++) { or scanf("%d", &value or if (value >= 50
// line: in_row[kept].place
// line: in_row[kept++].value or for (int k = or start[in_row[k].place or int to =
// line: in_column[to] = or sum += in_column or mix = (mix
// gen: grid {n} {m}
// why: half of the n * m numbers are kept row by row, dealt out by columns, and read once more
/* Keeps the numbers from 50 on as lists by rows (as sparse tables are kept) and turns them into
 * lists by columns: which column has the greatest sum? */
#include <stdio.h>
#include <stdlib.h>

struct entry {
    int place, value;
};

int main(void)
{
    int n, m, value, kept = 0, best = 0;
    long most = -1, mix = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *end = calloc(n, sizeof *end), *start = calloc(m + 2, sizeof *start);
    struct entry *in_row = malloc((size_t)n * m * sizeof *in_row);

    for (int i = 0; i < n; i++) {
        for (int j = 0; j < m; j++) {
            if (scanf("%d", &value) != 1)
                return 1;
            if (value >= 50) {
                in_row[kept].place = j;
                in_row[kept++].value = value;
            }
        }
        end[i] = kept;
    }

    struct entry *in_column = malloc((kept + 1) * sizeof *in_column);

    for (int k = 0; k < kept; k++)
        start[in_row[k].place + 2]++;
    for (int j = 2; j <= m; j++)
        start[j] += start[j - 1];
    for (int i = 0; i < n; i++) {
        for (int k = i > 0 ? end[i - 1] : 0; k < end[i]; k++) {
            int to = start[in_row[k].place + 1]++;
            in_column[to] = (struct entry){i, in_row[k].value};
        }
    }

    for (int column = 0; column < m; column++) {
        long sum = 0;
        for (int k = start[column]; k < start[column + 1]; k++) {
            sum += in_column[k].value;
            mix = (mix * 31 + in_column[k].place) % 1000003;
        }
        if (sum > most) {
            most = sum;
            best = column;
        }
    }
    printf("column %d has %ld, %ld\n", best, most, mix);
}
