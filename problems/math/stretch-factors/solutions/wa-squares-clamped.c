/* Wrong: the same with the negative ones set to 0. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_N = 60 };

static double column[MAX_N][MAX_N], value[MAX_N]; /* column[j] is a column */

static int values_compare(const void *left, const void *right)
{
    const double x = *(const double *)left, y = *(const double *)right;

    return (x < y) - (x > y);
}

static double product(const double *x, const double *y, int r)
{
    double sum = 0;

    for (int i = 0; i < r; i++)
        sum += x[i] * y[i];
    return sum;
}

static double a[MAX_N][MAX_N];

static void rotate(int n, int i, int j)
{
    const double h = (a[j][j] - a[i][i]) / (2 * a[i][j]);
    const double t = (h < 0 ? -1 : 1) / (fabs(h) + sqrt(h * h + 1));
    const double c = 1 / sqrt(t * t + 1), s = t * c;

    for (int k = 0; k < n; k++) {
        const double x = a[k][i], y = a[k][j];
        a[k][i] = c * x - s * y;
        a[k][j] = s * x + c * y;
    }
    for (int k = 0; k < n; k++) {
        const double x = a[i][k], y = a[j][k];
        a[i][k] = c * x - s * y;
        a[j][k] = s * x + c * y;
    }
}

static void singular_values(int r, int c)
{
    for (int i = 0; i < c; i++) {
        for (int j = 0; j < c; j++)
            a[i][j] = product(column[i], column[j], r);
    }
    for (int sweep = 0; sweep < 20; sweep++) {
        for (int i = 0; i < c; i++) {
            for (int j = i + 1; j < c; j++) {
                if (a[i][j] != 0)
                    rotate(c, i, j);
            }
        }
    }
    for (int i = 0; i < c; i++)
        value[i] = a[i][i] > 0 ? sqrt(a[i][i]) : 0;
    qsort(value, (size_t)c, sizeof *value, values_compare);
}

int main(void)
{
    int r, c;

    if (scanf("%d %d", &r, &c) != 2)
        return 1;
    const bool is_wide = c > r;
    for (int i = 0; i < r; i++) {
        for (int j = 0; j < c; j++) {
            if (scanf("%lf", is_wide ? &column[i][j] : &column[j][i]) != 1)
                return 1;
        }
    }
    if (is_wide) {
        const int kept = r;
        r = c;
        c = kept;
    }
    singular_values(r, c);
    for (int i = 0; i < c; i++)
        printf("%.15g\n", value[i]);
    return 0;
}
