/*
 * Gaussian elimination; each step divides by the largest entry of its column. O(n^3) time, O(n^2)
 * space.
 */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 400 };

static double rows[MAX_N][MAX_N + 1]; /* the right side is column n */
static double *row[MAX_N];            /* swapping two equations swaps two pointers */
static double solution[MAX_N];

static void pivot_choose(int n, int step)
{
    int best = step;

    for (int i = step + 1; i < n; i++) {
        if (fabs(row[i][step]) > fabs(row[best][step]))
            best = i;
    }
    double *chosen = row[best];
    row[best] = row[step];
    row[step] = chosen;
}

static void eliminate(int n)
{
    for (int step = 0; step < n; step++) {
        pivot_choose(n, step);
        for (int i = step + 1; i < n; i++) {
            const double factor = row[i][step] / row[step][step];
            if (factor == 0)
                continue;
            for (int j = step; j <= n; j++)
                row[i][j] -= factor * row[step][j];
        }
    }
}

static void substitute_back(int n)
{
    for (int i = n - 1; i >= 0; i--) {
        double rest = row[i][n];
        for (int j = i + 1; j < n; j++)
            rest -= row[i][j] * solution[j];
        solution[i] = rest / row[i][i];
    }
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        row[i] = rows[i];
        for (int j = 0; j <= n; j++) {
            if (scanf("%lf", &row[i][j]) != 1)
                return 1;
        }
    }
    eliminate(n);
    substitute_back(n);
    for (int i = 0; i < n; i++)
        printf("%.15g\n", solution[i]);
    return 0;
}
