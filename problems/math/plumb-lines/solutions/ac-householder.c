/* Householder reflections with the sign that does not cancel. O(r c^2) time, O(r c) space. */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 300 };

static double a[MAX_N][MAX_N], triangle[MAX_N][MAX_N];

static void decompose(int r, int c)
{
    double v[MAX_N];

    for (int k = 0; k < c; k++) {
        double length = 0, square = 0;
        for (int i = k; i < r; i++)
            length += a[i][k] * a[i][k];
        length = sqrt(length);
        for (int i = k; i < r; i++)
            v[i] = a[i][k];
        v[k] += v[k] < 0 ? -length : length;
        for (int i = k; i < r; i++)
            square += v[i] * v[i];
        for (int j = k; square > 0 && j < c; j++) {
            double along = 0;
            for (int i = k; i < r; i++)
                along += v[i] * a[i][j];
            along *= 2 / square;
            for (int i = k; i < r; i++)
                a[i][j] -= along * v[i];
        }
        for (int j = k; j < c; j++)
            triangle[k][j] = a[k][j];
    }
}

int main(void)
{
    int r, c;

    if (scanf("%d %d", &r, &c) != 2)
        return 1;
    for (int i = 0; i < r; i++) {
        for (int j = 0; j < c; j++) {
            if (scanf("%lf", &a[i][j]) != 1)
                return 1;
        }
    }
    decompose(r, c);
    for (int i = 0; i < c; i++) {
        for (int j = i; j < c; j++)
            printf("%.15g%c", triangle[i][i] < 0 ? -triangle[i][j] : triangle[i][j],
                   j + 1 < c ? ' ' : '\n');
    }
    return 0;
}
