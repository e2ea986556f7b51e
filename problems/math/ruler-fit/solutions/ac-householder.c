/*
 * Householder's mirrors on the matrix of powers and on the readings. O(n d^2) time, O(n d) space.
 */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 2000, MAX_C = 14 };

static double x[MAX_N], y[MAX_N], v[MAX_N][MAX_C], coefficient[MAX_C];

/* The powers, and the reading as column c. */
static void powers_fill(int n, int c)
{
    for (int i = 0; i < n; i++) {
        v[i][0] = 1;
        for (int k = 1; k < c; k++)
            v[i][k] = v[i][k - 1] * x[i];
        v[i][c] = y[i];
    }
}

static void fit(int n, int c)
{
    powers_fill(n, c);
    for (int k = 0; k < c; k++) {
        double length = 0, square = 0, w[MAX_N];
        for (int i = k; i < n; i++)
            length += v[i][k] * v[i][k];
        for (int i = k; i < n; i++)
            w[i] = v[i][k];
        w[k] += w[k] < 0 ? -sqrt(length) : sqrt(length);
        for (int i = k; i < n; i++)
            square += w[i] * w[i];
        for (int j = k; j <= c; j++) {
            double along = 0;
            for (int i = k; i < n; i++)
                along += w[i] * v[i][j];
            along *= 2 / square;
            for (int i = k; i < n; i++)
                v[i][j] -= along * w[i];
        }
    }
    for (int k = c - 1; k >= 0; k--) {
        coefficient[k] = v[k][c];
        for (int j = k + 1; j < c; j++)
            coefficient[k] -= v[k][j] * coefficient[j];
        coefficient[k] /= v[k][k];
    }
}

int main(void)
{
    int n, d;

    if (scanf("%d %d", &n, &d) != 2)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lf %lf", &x[i], &y[i]) != 2)
            return 1;
    }
    fit(n, d + 1);
    for (int k = 0; k <= d; k++)
        printf("%.17g\n", coefficient[k]);
    return 0;
}
