// time: n + k
// space: n + k
// line: -
// gen: few {n} {k}
// why: n numbers below k are counted, the k holes summed up once, and each number put to its place
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

static int next_number(void)
{
    int c = getchar(), x = 0;

    while (c != EOF && !isdigit(c))
        c = getchar();
    for (; isdigit(c); c = getchar())
        x = 10 * x + (c - '0');
    return x;
}

int main(void)
{
    int n = next_number(), most = 0;
    int *number = malloc(n * sizeof *number), *sorted = malloc(n * sizeof *sorted);

    for (int i = 0; i < n; i++) {
        number[i] = next_number();
        if (number[i] > most)
            most = number[i];
    }

    int *hole = calloc(most + 2, sizeof *hole);
    for (int i = 0; i < n; i++)
        hole[number[i] + 1]++;
    for (int x = 0; x <= most; x++)
        hole[x + 1] += hole[x];
    for (int i = 0; i < n; i++)
        sorted[hole[number[i]]++] = number[i];

    int widest = 0;
    unsigned long check = 0;
    for (int i = 0; i < n; i++) {
        if (i > 0 && sorted[i] - sorted[i - 1] > widest)
            widest = sorted[i] - sorted[i - 1];
        check = (check * 17 + sorted[i]) % 1000003;
    }
    printf("from %d to %d, widest step %d, check %lu\n", sorted[0], sorted[n - 1], widest, check);
    free(number);
    free(sorted);
    free(hole);
    return 0;
}
