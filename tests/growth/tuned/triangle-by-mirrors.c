// time: n^3
// space: n^2
// line: for (int i = from or dot += or other[i] -=
// gen: matrix {n}
// why: each of n mirrors is applied to the up to n columns that follow, of up to n numbers
#include <stdio.h>
#include <stdlib.h>

static double root(double x)
{
    double guess = x > 1 ? x : 1;

    for (int round = 0; round < 30; round++)
        guess = (guess + x / guess) / 2;
    return guess;
}

static double length(const double *column, int from, int n)
{
    double sum = 0;

    for (int k = from; k < n; k++)
        sum += column[k] * column[k];
    return root(sum);
}

/* Mirrors another column at the plane that stands upright on this one. */
static void mirror(const double *normal, double square, double *other, int from, int n)
{
    double dot = 0;

    for (int i = from; i < n; i++)
        dot += normal[i] * other[i];
    for (int i = from; i < n; i++)
        other[i] -= 2 * dot / square * normal[i];
}

int main(void)
{
    int n;

    scanf("%d", &n);
    double **column = malloc(n * sizeof *column);
    for (int j = 0; j < n; j++) {
        column[j] = malloc(n * sizeof **column);
        for (int k = 0; k < n; k++)
            scanf("%lf", &column[j][k]);
    }
    double sum = 0;
    for (int j = 0; j < n; j++) {
        double far = length(column[j], j, n);
        if (far < 1e-9)
            continue;
        column[j][j] += column[j][j] < 0 ? -far : far;
        double square = length(column[j], j, n);
        square *= square;
        for (int other = j + 1; other < n; other++)
            mirror(column[j], square, column[other], j, n);
        sum += far;
    }
    printf("the diagonal sums up to %.6f\n", sum);
    return 0;
}
