/* Wrong: a one-sided difference is no gradient of seven digits. */
#include <stdio.h>

enum { MAX_N = 80 };

static double a[MAX_N][MAX_N], b[MAX_N], x[MAX_N], gradient[MAX_N];

static double height(int n)
{
    double sum = 0;

    for (int i = 0; i < n; i++) {
        double row = 0;
        for (int j = 0; j < n; j++)
            row += a[i][j] * x[j];
        sum += x[i] * (row / 2 - b[i]);
    }
    return sum;
}

static void descend(int n, int steps, double first_rate)
{
    for (int t = 0; t < steps; t++) {
        const double rate = first_rate / (1 + t / 100.0), h = 1e-5, here = height(n);
        for (int i = 0; i < n; i++) {
            const double kept = x[i];
            x[i] = kept + h;
            gradient[i] = (height(n) - here) / h;
            x[i] = kept;
        }
        for (int i = 0; i < n; i++)
            x[i] -= rate * gradient[i];
    }
}

int main(void)
{
    int n, steps;
    double first_rate;

    if (scanf("%d %d %lf", &n, &steps, &first_rate) != 3)
        return 1;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            if (scanf("%lf", &a[i][j]) != 1)
                return 1;
        }
    }
    for (int i = 0; i < n; i++) {
        if (scanf("%lf", &b[i]) != 1)
            return 1;
    }
    for (int i = 0; i < n; i++) {
        if (scanf("%lf", &x[i]) != 1)
            return 1;
    }
    descend(n, steps, first_rate);
    for (int i = 0; i < n; i++)
        printf("%.17g\n", x[i]);
    printf("%.17g\n", height(n));
    return 0;
}
