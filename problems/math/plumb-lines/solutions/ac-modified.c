/*
 * Modified Gram-Schmidt: each axis is taken out of what is left of the column. O(r c^2) time, O(r
 * c) space.
 */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 300 };

static double a[MAX_N][MAX_N], triangle[MAX_N][MAX_N];

static void decompose(int r, int c)
{
    static double axis[MAX_N][MAX_N];

    for (int j = 0; j < c; j++) {
        double length = 0;
        for (int i = 0; i < r; i++)
            axis[j][i] = a[i][j];
        for (int k = 0; k < j; k++) {
            for (int i = 0; i < r; i++)
                triangle[k][j] += axis[k][i] * axis[j][i];
            for (int i = 0; i < r; i++)
                axis[j][i] -= triangle[k][j] * axis[k][i];
        }
        for (int i = 0; i < r; i++)
            length += axis[j][i] * axis[j][i];
        triangle[j][j] = sqrt(length);
        for (int i = 0; i < r; i++)
            axis[j][i] /= triangle[j][j];
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
