/* Wrong: the formula of the angle divides by the difference of the diagonal entries. */
#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_N = 100 };

static double a[MAX_N][MAX_N], value[MAX_N];

static int values_compare(const void *left, const void *right)
{
    const double x = *(const double *)left, y = *(const double *)right;

    return (x > y) - (x < y);
}

static void rotate(int n, int i, int j)
{
    const double angle = atan(2 * a[i][j] / (a[j][j] - a[i][i])) / 2;
    const double t = a[i][i] == a[j][j] ? 0 : tan(angle);
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

/* Is the sum of the squares beside the diagonal tiny? */
static bool is_diagonal(int n)
{
    double beside = 0, all = 0;

    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            all += a[i][j] * a[i][j];
            beside += i == j ? 0 : a[i][j] * a[i][j];
        }
    }
    return beside <= 1e-26 * all;
}

static void eigenvalues(int n)
{
    for (int sweep = 0; sweep < 16 && !is_diagonal(n); sweep++) {
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (a[i][j] != 0)
                    rotate(n, i, j);
            }
        }
    }
    for (int i = 0; i < n; i++)
        value[i] = a[i][i];
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            if (scanf("%lf", &a[i][j]) != 1)
                return 1;
        }
    }
    eigenvalues(n);
    qsort(value, (size_t)n, sizeof *value, values_compare);
    for (int i = 0; i < n; i++)
        printf("%.15g\n", value[i]);
    return 0;
}
