/* Too slow: Cramer's rule, n + 1 determinants of n^3 steps each. O(n^4) time. */
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { MAX_N = 400 };

/* A determinant of 400 rows may leave the range of a double: mantissa * 2^exponent. */
struct scaled {
    double mantissa;
    int exponent;
};

static double matrix[MAX_N][MAX_N], right[MAX_N], work[MAX_N][MAX_N];

static void rows_swap(int n, int a, int b)
{
    for (int j = 0; j < n; j++) {
        const double entry = work[a][j];
        work[a][j] = work[b][j];
        work[b][j] = entry;
    }
}

/* The determinant of the matrix with `column` replaced by the right side; -1 replaces none. */
static struct scaled determinant(int n, int column)
{
    struct scaled result = {1, 0};

    memcpy(work, matrix, sizeof work);
    for (int i = 0; i < n && column >= 0; i++)
        work[i][column] = right[i];
    for (int step = 0; step < n; step++) {
        int best = step, exponent;
        for (int i = step + 1; i < n; i++) {
            if (fabs(work[i][step]) > fabs(work[best][step]))
                best = i;
        }
        if (work[best][step] == 0)
            return (struct scaled){0, 0};
        if (best != step) {
            rows_swap(n, best, step);
            result.mantissa = -result.mantissa;
        }
        result.mantissa = frexp(result.mantissa * work[step][step], &exponent);
        result.exponent += exponent;
        for (int i = step + 1; i < n; i++) {
            const double factor = work[i][step] / work[step][step];
            for (int j = step; j < n; j++)
                work[i][j] -= factor * work[step][j];
        }
    }
    return result;
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            if (scanf("%lf", &matrix[i][j]) != 1)
                return 1;
        }
        if (scanf("%lf", &right[i]) != 1)
            return 1;
    }
    const struct scaled whole = determinant(n, -1);
    for (int i = 0; i < n; i++) {
        const struct scaled part = determinant(n, i);
        printf("%.15g\n", ldexp(part.mantissa / whole.mantissa, part.exponent - whole.exponent));
    }
    return 0;
}
