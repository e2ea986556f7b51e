/* Too slow: multiplies whole matrices where a vector would do. O(n^3) time. */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 300 };

static double a[MAX_N][MAX_N], power[MAX_N][MAX_N], next[MAX_N][MAX_N];

int main(void)
{
    int n, best = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            if (scanf("%lf", &a[i][j]) != 1)
                return 1;
            power[i][j] = a[i][j];
        }
    }
    for (int round = 0; round < 400; round++) {
        double largest = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                next[i][j] = 0;
                for (int k = 0; k < n; k++)
                    next[i][j] += power[i][k] * a[k][j];
                largest = fmax(largest, fabs(next[i][j]));
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++)
                power[i][j] = next[i][j] / largest;
        }
    }
    for (int j = 0; j < n; j++)
        best = power[j][j] * power[j][j] > power[best][best] * power[best][best] ? j : best;
    double square = 0, value = 0;
    for (int i = 0; i < n; i++)
        square += power[i][best] * power[i][best];
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++)
            value += power[i][best] * a[i][j] * power[j][best] / square;
    }
    printf("%.15g\n", value);
    for (int i = 0; i < n; i++)
        printf("%.15g\n", power[i][best] / sqrt(square));
    return 0;
}
