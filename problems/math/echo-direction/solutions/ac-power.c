/*
 * Power iteration from a random start; the Rayleigh quotient tells the eigenvalue. O(n^2) time a
 * step, O(n^2) space.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_N = 300 };

static double a[MAX_N][MAX_N], v[MAX_N], next[MAX_N];

int main(void)
{
    int n;
    double value = 0, off = 1;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            if (scanf("%lf", &a[i][j]) != 1)
                return 1;
        }
    }
    for (int i = 0; i < n; i++)
        v[i] = rand() / (double)RAND_MAX - 0.5;
    while (off > 1e-9) {
        double length = 0;
        value = off = 0;
        for (int i = 0; i < n; i++) {
            next[i] = 0;
            for (int j = 0; j < n; j++)
                next[i] += a[i][j] * v[j];
            value += next[i] * v[i];
            length += next[i] * next[i];
        }
        length = sqrt(length);
        for (int i = 0; i < n; i++) {
            off += (next[i] - value * v[i]) * (next[i] - value * v[i]);
            v[i] = next[i] / length;
        }
        off = sqrt(off) / length;
    }
    printf("%.15g\n", value);
    for (int i = 0; i < n; i++)
        printf("%.15g\n", v[i]);
    return 0;
}
