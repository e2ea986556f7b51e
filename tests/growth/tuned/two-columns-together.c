// time: n * m^2
// space: m^2
// line: columns + j] += or for (int j = i; j < columns
// gen: grid {n} {m}
// why: each of the n rows adds the products of all pairs of its m numbers; no row is kept
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int rows, columns;

    if (scanf("%d %d", &rows, &columns) != 2)
        return 1;
    double *together = calloc((size_t)columns * columns, sizeof *together);
    double *sum = calloc((size_t)columns, sizeof *sum);
    double *row = malloc((size_t)columns * sizeof *row);
    for (int r = 0; r < rows; r++) {
        for (int i = 0; i < columns; i++) {
            if (scanf("%lf", &row[i]) != 1)
                return 1;
            sum[i] += row[i];
        }
        for (int i = 0; i < columns; i++)
            for (int j = i; j < columns; j++)
                together[(size_t)i * columns + j] += row[i] * row[j];
    }
    double strongest = 0;
    int one = 0, other = 0;
    for (int i = 0; i < columns; i++) {
        for (int j = i + 1; j < columns; j++) {
            double covariance = together[(size_t)i * columns + j] / rows;

            covariance -= sum[i] / rows * (sum[j] / rows);
            if (fabs(covariance) > fabs(strongest)) {
                strongest = covariance;
                one = i;
                other = j;
            }
        }
    }
    printf("columns %d and %d: %.4f\n", one, other, strongest);
    free(together);
    free(sum);
    free(row);
    return 0;
}
