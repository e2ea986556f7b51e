/* Wrong: prints a value for each column, also where there are fewer rows. */
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

/* Makes the columns p and q orthogonal; false if they were. */
static bool rotate(int r, int p, int q)
{
    double *x = column[p], *y = column[q];
    const double xx = product(x, x, r), yy = product(y, y, r), xy = product(x, y, r);

    if (fabs(xy) <= 1e-15 * sqrt(xx * yy))
        return false;
    const double h = (yy - xx) / (2 * xy);
    const double t = (h < 0 ? -1 : 1) / (fabs(h) + sqrt(h * h + 1));
    const double c = 1 / sqrt(t * t + 1), s = t * c;
    for (int i = 0; i < r; i++) {
        const double kept = x[i];
        x[i] = c * kept - s * y[i];
        y[i] = s * kept + c * y[i];
    }
    return true;
}

static void singular_values(int r, int c)
{
    bool is_done = false;

    for (int sweep = 0; sweep < 16 && !is_done; sweep++) {
        is_done = true;
        for (int p = 0; p < c; p++) {
            for (int q = p + 1; q < c; q++)
                is_done = !rotate(r, p, q) && is_done;
        }
    }
    for (int j = 0; j < c; j++)
        value[j] = sqrt(product(column[j], column[j], r));
    qsort(value, (size_t)c, sizeof *value, values_compare);
}

int main(void)
{
    int r, c;

    if (scanf("%d %d", &r, &c) != 2)
        return 1;
    const bool is_wide = false;
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
