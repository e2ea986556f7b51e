/* Wrong: float keeps about seven digits, and every step costs some of them. */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 400 };

static float rows[MAX_N][MAX_N + 1]; /* the right side is column n */
static float *row[MAX_N];            /* swapping two equations swaps two pointers */
static float solution[MAX_N];

static void pivot_choose(int n, int step)
{
    int best = step;

    for (int i = step + 1; i < n; i++) {
        if (fabsf(row[i][step]) > fabsf(row[best][step]))
            best = i;
    }
    float *chosen = row[best];
    row[best] = row[step];
    row[step] = chosen;
}

static void eliminate(int n)
{
    for (int step = 0; step < n; step++) {
        pivot_choose(n, step);
        for (int i = step + 1; i < n; i++) {
            const float factor = row[i][step] / row[step][step];
            if (factor == 0)
                continue;
            for (int j = step; j <= n; j++)
                row[i][j] -= factor * row[step][j];
        }
    }
}

static void substitute_back(int n)
{
    for (int i = n - 1; i >= 0; i--) {
        float rest = row[i][n];
        for (int j = i + 1; j < n; j++)
            rest -= row[i][j] * solution[j];
        solution[i] = rest / row[i][i];
    }
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        row[i] = rows[i];
        for (int j = 0; j <= n; j++) {
            if (scanf("%f", &row[i][j]) != 1)
                return 1;
        }
    }
    eliminate(n);
    substitute_back(n);
    for (int i = 0; i < n; i++)
        printf("%.9g\n", solution[i]);
    return 0;
}
