/* Too slow: goes day by day. O(s^2) time a day. */
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { MAX_S = 60 };

static double chance[MAX_S][MAX_S], power[MAX_S][MAX_S], day[MAX_S], average[MAX_S];

static void vector_step(int s)
{
    double next[MAX_S] = {0};

    for (int i = 0; i < s; i++) {
        for (int j = 0; j < s; j++)
            next[j] += day[i] * power[i][j];
    }
    memcpy(day, next, sizeof day);
}

static void days_pass(int s, long long n)
{
    while (n-- > 0)
        vector_step(s);
}

/* w = wP, with the last equation replaced by the sum. */
static void average_find(int s)
{
    double rows[MAX_S][MAX_S + 1];

    for (int i = 0; i < s; i++) {
        for (int j = 0; j < s; j++)
            rows[i][j] = i == s - 1 ? 1 : chance[j][i] - (i == j);
        rows[i][s] = i == s - 1;
    }
    for (int k = 0; k < s; k++) {
        int best = k;
        for (int i = k + 1; i < s; i++)
            best = fabs(rows[i][k]) > fabs(rows[best][k]) ? i : best;
        for (int j = 0; j <= s; j++) {
            const double kept = rows[best][j];
            rows[best][j] = rows[k][j];
            rows[k][j] = kept;
        }
        for (int i = 0; i < s; i++) {
            const double factor = i == k ? 0 : rows[i][k] / rows[k][k];
            for (int j = k; j <= s && factor != 0; j++)
                rows[i][j] -= factor * rows[k][j];
        }
    }
    for (int i = 0; i < s; i++)
        average[i] = rows[i][s] / rows[i][i];
}

int main(void)
{
    int s, today;
    long long n;

    if (scanf("%d %lld %d", &s, &n, &today) != 3)
        return 1;
    for (int i = 0; i < s; i++) {
        for (int j = 0; j < s; j++) {
            if (scanf("%lf", &chance[i][j]) != 1)
                return 1;
        }
    }
    memcpy(power, chance, sizeof power);
    day[today - 1] = 1;
    days_pass(s, n);
    average_find(s);
    for (int i = 0; i < s; i++)
        printf("%.15g\n", day[i]);
    for (int i = 0; i < s; i++)
        printf("%.15g\n", average[i]);
    return 0;
}
