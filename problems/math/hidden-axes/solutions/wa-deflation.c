/* Wrong: takes out one eigenvalue after another by power iteration; pairs of opposite sign never
 * settle. */
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

static void eigenvalues(int n)
{
    for (int found = 0; found < n; found++) {
        double v[MAX_N], next[MAX_N];
        for (int i = 0; i < n; i++)
            v[i] = rand() / (double)RAND_MAX - 0.5;
        for (int round = 0; round < 400; round++) {
            double length = 0;
            for (int i = 0; i < n; i++)
                length += v[i] * v[i];
            length = length > 0 ? sqrt(length) : 1;
            value[found] = 0;
            for (int i = 0; i < n; i++)
                v[i] /= length;
            for (int i = 0; i < n; i++) {
                next[i] = 0;
                for (int j = 0; j < n; j++)
                    next[i] += a[i][j] * v[j];
                value[found] += next[i] * v[i];
            }
            for (int i = 0; i < n && round < 399; i++)
                v[i] = next[i];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++)
                a[i][j] -= value[found] * v[i] * v[j];
        }
    }
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
