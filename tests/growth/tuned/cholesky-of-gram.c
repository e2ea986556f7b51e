// time: n^3
// space: n^2
// line: sum += m[k] or sum -= or for (int k = 0; k < n or for (int k = 0; k < j
// gen: matrix {n}
// why: the product with its own transpose and the factor of that each have an inner loop for
// why: every two rows
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static double **new_matrix(int n)
{
    double **rows = malloc((size_t)n * sizeof *rows);

    for (int i = 0; i < n; i++)
        rows[i] = calloc((size_t)n, sizeof **rows);
    return rows;
}

/* The transpose of m times m, with a little more on the diagonal. */
static void gram(int n, double **m, double **product)
{
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            double sum = i == j ? 1 : 0;

            for (int k = 0; k < n; k++)
                sum += m[k][i] * m[k][j];
            product[i][j] = sum;
        }
    }
}

static void factor(int n, double **a, double **lower)
{
    for (int i = 0; i < n; i++) {
        for (int j = 0; j <= i; j++) {
            double sum = a[i][j];

            for (int k = 0; k < j; k++)
                sum -= lower[i][k] * lower[j][k];
            lower[i][j] = i == j ? sqrt(sum) : sum / lower[j][j];
        }
    }
}

int main(void)
{
    int n;
    double logarithm = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    double **m = new_matrix(n), **product = new_matrix(n), **lower = new_matrix(n);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            if (scanf("%lf", &m[i][j]) != 1)
                return 1;
    gram(n, m, product);
    factor(n, product, lower);
    for (int i = 0; i < n; i++)
        logarithm += 2 * log(lower[i][i]);
    printf("log of the determinant: %.6f\n", logarithm);
    return 0;
}
