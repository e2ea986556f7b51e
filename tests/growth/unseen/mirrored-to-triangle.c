// time: n^3
// space: n^2
// line: for (int i = k; i < n; i++) /* dot or dot += v[i] or for (int i = k; i < n; i++) /* take
// line: a[i * n + j] -=
// gen: size {n}
// why: each of n mirrors is laid on up to n columns of up to n numbers
/* Householder: mirrors turn a drawn matrix into a triangle and sum its diagonal. */
#include <stdio.h>
#include <stdlib.h>

/* The square root of a number that is not negative, after Newton. */
static double root(double x)
{
    double y = x > 1 ? x : 1;

    for (int i = 0; i < 40; i++)
        y = (y + x / y) / 2;
    return y;
}

int main(void)
{
    int n;
    unsigned state = 4711;

    if (scanf("%d", &n) != 1)
        return 1;
    double *a = malloc((size_t)n * n * sizeof *a), *v = malloc((size_t)n * sizeof *v);
    for (long f = 0; f < (long)n * n; f++) {
        state = state * 1664525u + 1013904223u;
        a[f] = (state >> 16) / 32768.0 - 1;
    }
    for (int k = 0; k < n - 1; k++) {
        double square = 0;

        for (int i = k; i < n; i++) {
            v[i] = a[i * n + k];
            square += v[i] * v[i];
        }
        double length = root(square), head = v[k];
        v[k] += head < 0 ? -length : length;
        double norm = square - head * head + v[k] * v[k];
        for (int j = k; j < n; j++) {
            double dot = 0;

            for (int i = k; i < n; i++) /* dot */
                dot += v[i] * a[i * n + j];
            dot = 2 * dot / norm;
            for (int i = k; i < n; i++) /* take */
                a[i * n + j] -= dot * v[i];
        }
    }
    double trace = 0;
    for (int k = 0; k < n; k++)
        trace += a[k * n + k] < 0 ? -a[k * n + k] : a[k * n + k];
    printf("%.6f\n", trace);
    free(a);
    free(v);
    return 0;
}
