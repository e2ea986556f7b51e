/* Wrong: without a division by the length the numbers grow beyond all bounds. */
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
    double square = 0;
    for (int i = 0; i < n; i++) {
        v[i] = rand() / (double)RAND_MAX - 0.5;
        square += v[i] * v[i];
    }
    for (int i = 0; i < n; i++)
        v[i] /= sqrt(square);
    for (int round = 0; round < 500; round++) {
        double length = 0;
        double before = 0;
        value = off = 0;
        for (int i = 0; i < n; i++) {
            next[i] = 0;
            for (int j = 0; j < n; j++)
                next[i] += a[i][j] * v[j];
            value += next[i] * v[i];
            before += v[i] * v[i];
            length += next[i] * next[i];
        }
        length = sqrt(length);
        value /= before;
        for (int i = 0; i < n; i++) {
            off += (next[i] - value * v[i]) * (next[i] - value * v[i]);
            v[i] = next[i];
        }
        off = sqrt(off) / length;
    }
    square = 0;
    for (int i = 0; i < n; i++)
        square += v[i] * v[i];
    printf("%.15g\n", value);
    for (int i = 0; i < n; i++)
        printf("%.15g\n", v[i] / sqrt(square));
    return 0;
}
