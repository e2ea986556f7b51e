// time: n * m
// space: n + m
// line: for (int j or row += a[
// gen: two-texts {n} {m}
// why: each place of one text is laid on each of the other; at most three letters are compared
/* A dot plot of two texts: where are three letters the same, and in which row most often? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m, most = 0;
    long dots = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *a = malloc(n + 1), *b = malloc(m + 1);
    if (scanf("%s %s", a, b) != 2)
        return 1;
    for (int i = 0; i + 2 < n; i++) {
        int row = 0;

        for (int j = 0; j + 2 < m; j++)
            row += a[i] == b[j] && a[i + 1] == b[j + 1] && a[i + 2] == b[j + 2];
        dots += row;
        if (row > most)
            most = row;
    }
    printf("%ld dots, at most %d in a row\n", dots, most);
    free(a);
    free(b);
    return 0;
}
