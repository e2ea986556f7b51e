/* Wrong: the normal equations square what little the powers differ by. */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 2000, MAX_C = 14 };

static double x[MAX_N], y[MAX_N], v[MAX_N][MAX_C], coefficient[MAX_C];

static void fit(int n, int c)
{
    double power[MAX_C];

    for (int i = 0; i < n; i++) {
        power[0] = 1;
        for (int k = 1; k < c; k++)
            power[k] = power[k - 1] * x[i];
        for (int k = 0; k < c; k++) {
            for (int j = 0; j < c; j++)
                v[k][j] += power[k] * power[j];
            v[k][c] += power[k] * y[i];
        }
    }
    for (int k = 0; k < c; k++) {
        for (int i = k + 1; i < c; i++) {
            const double factor = v[i][k] / v[k][k];
            for (int j = k; j <= c; j++)
                v[i][j] -= factor * v[k][j];
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
