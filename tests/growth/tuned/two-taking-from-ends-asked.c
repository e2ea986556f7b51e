// time: n^2 + q
// space: n^2
// line: for (int j = i or int left or int right or margin[i][j] =
// gen: questions {n} {q}
// why: the margin of the first player is known for all n^2 / 2 ranges, a question is one look
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, q;
    long sum = 0, lost = 0;

    scanf("%d %d", &n, &q);
    int *pile = malloc(n * sizeof *pile);
    for (int i = 0; i < n; i++)
        scanf("%d", &pile[i]);

    int **margin = malloc(n * sizeof *margin);
    for (int i = n - 1; i >= 0; i--) {
        margin[i] = malloc(n * sizeof **margin);
        margin[i][i] = pile[i];
        for (int j = i + 1; j < n; j++) {
            int left = pile[i] - margin[i + 1][j];
            int right = pile[j] - margin[i][j - 1];
            margin[i][j] = left > right ? left : right;
        }
    }

    while (q-- > 0) {
        int from, to;
        scanf("%d %d", &from, &to);
        sum += margin[from][to];
        if (margin[from][to] < 0)
            lost++;
    }
    printf("%ld ahead in all, %ld games lost\n", sum, lost);
    return 0;
}
