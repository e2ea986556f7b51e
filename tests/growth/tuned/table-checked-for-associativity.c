// time: n^3
// space: n^2
// line: for (int c = 0 or int left = or int right = or if (left != right or fails_with[b]++
// gen: matrix {n}
// why: all n^3 triples are checked, with no end at the first that fails
/* How far is an operation given by its table from (a b) c = a (b c)? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    long bad = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *table = malloc((size_t)n * n * sizeof *table);
    long *fails_with = calloc(n, sizeof *fails_with);

    for (int i = 0; i < n * n; i++) {
        if (scanf("%d", &table[i]) != 1)
            return 1;
        table[i] = (table[i] + i) % n;
    }
    for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
            const int *row = table + table[a * n + b] * n;

            for (int c = 0; c < n; c++) {
                int left = row[c];
                int right = table[a * n + table[b * n + c]];

                if (left != right)
                    fails_with[b]++;
            }
        }
    }
    int worst = 0;

    for (int b = 0; b < n; b++) {
        bad += fails_with[b];
        if (fails_with[b] > fails_with[worst])
            worst = b;
    }
    printf("%ld triples fail, %ld of them around %d\n", bad, fails_with[worst], worst);
    free(table);
    free(fails_with);
    return 0;
}
