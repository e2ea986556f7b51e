/* Wrong: the products of the columns have lost what tells parallel ones apart. */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 300 };

static double a[MAX_N][MAX_N], triangle[MAX_N][MAX_N];

static void decompose(int r, int c)
{
    for (int i = 0; i < c; i++) {
        for (int j = i; j < c; j++) {
            double sum = 0;
            for (int k = 0; k < r; k++)
                sum += a[k][i] * a[k][j];
            for (int k = 0; k < i; k++)
                sum -= triangle[k][i] * triangle[k][j];
            triangle[i][j] = i == j ? sqrt(sum) : sum / triangle[i][i];
        }
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
