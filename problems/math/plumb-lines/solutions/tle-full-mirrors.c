/* Too slow: writes each mirror down as a whole matrix, and multiplies. O(r^2 c^2) time. */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 300 };

static double a[MAX_N][MAX_N], triangle[MAX_N][MAX_N];

static void decompose(int r, int c)
{
    static double mirror[MAX_N][MAX_N], product[MAX_N][MAX_N];
    double v[MAX_N];

    for (int k = 0; k < c; k++) {
        double length = 0, square = 0;
        for (int i = 0; i < r; i++) {
            v[i] = i < k ? 0 : a[i][k];
            length += v[i] * v[i];
        }
        v[k] += v[k] < 0 ? -sqrt(length) : sqrt(length);
        for (int i = 0; i < r; i++)
            square += v[i] * v[i];
        for (int i = 0; i < r; i++) {
            for (int j = 0; j < r; j++)
                mirror[i][j] = (i == j) - 2 * v[i] * v[j] / square;
        }
        for (int i = 0; i < r; i++) {
            for (int j = 0; j < c; j++) {
                product[i][j] = 0;
                for (int l = 0; l < r; l++)
                    product[i][j] += mirror[i][l] * a[l][j];
            }
        }
        for (int i = 0; i < r; i++) {
            for (int j = 0; j < c; j++)
                a[i][j] = product[i][j];
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
