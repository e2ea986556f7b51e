// time: n * m^2
// space: m
// line: for (int j = 0; j < i or if (row[j] < row[i] or rise[i] = rise[j] + 1
// gen: grid {n} {m}
// why: in each of n rows all m^2 / 2 pairs are looked at; one row is kept at a time
#include <stdio.h>
#include <stdlib.h>

static int longest_rise(const int *row, int *rise, int m)
{
    int longest = 0;

    for (int i = 0; i < m; i++) {
        rise[i] = 1;
        for (int j = 0; j < i; j++)
            if (row[j] < row[i] && rise[j] + 1 > rise[i])
                rise[i] = rise[j] + 1;
        if (rise[i] > longest)
            longest = rise[i];
    }
    return longest;
}

int main(void)
{
    int n, m;
    long sum = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *row = malloc(m * sizeof *row);
    int *rise = malloc(m * sizeof *rise);
    for (int y = 0; y < n; y++) {
        for (int x = 0; x < m; x++)
            scanf("%d", &row[x]);
        sum += longest_rise(row, rise, m);
    }
    printf("%ld\n", sum);
    free(row);
    free(rise);
    return 0;
}
