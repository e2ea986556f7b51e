/*
 * Too slow: QR steps without shifts, which never end for eigenvalues of opposite sign. A step
 * takes O(n^3) time.
 */
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

/* a = QR becomes RQ, by Gram-Schmidt. */
static void step(int n)
{
    static double q[MAX_N][MAX_N], r[MAX_N][MAX_N];

    for (int j = 0; j < n; j++) {
        double length = 0;
        for (int i = 0; i < n; i++)
            q[j][i] = a[i][j];
        for (int k = 0; k < j; k++) {
            r[k][j] = 0;
            for (int i = 0; i < n; i++)
                r[k][j] += q[k][i] * q[j][i];
            for (int i = 0; i < n; i++)
                q[j][i] -= r[k][j] * q[k][i];
        }
        for (int i = 0; i < n; i++)
            length += q[j][i] * q[j][i];
        r[j][j] = sqrt(length);
        for (int i = 0; i < n && length > 0; i++)
            q[j][i] /= r[j][j];
    }
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            a[i][j] = 0;
            for (int k = i; k < n; k++)
                a[i][j] += r[i][k] * q[k][j];
        }
    }
}

static void eigenvalues(int n)
{
    double beside = 1, all = 0;

    while (beside > 1e-22 * all) {
        step(n);
        beside = all = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                all += a[i][j] * a[i][j];
                beside += i == j ? 0 : a[i][j] * a[i][j];
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
