// time: q log n or n log n + q log n
// space: n log n
// line: for (int b or if (up >> b & 1) or at = jump[b][at] or jump[row][i] = jump
// gen: keys {n} {q}
// why: a question follows one jump for every bit of n; the table of jumps has log n rows of n
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, q, levels = 1;

    scanf("%d %d", &n, &q);
    while (1 << levels < n)
        levels++;
    int **jump = malloc(levels * sizeof *jump);
    int *depth = calloc(n, sizeof *depth);
    for (int row = 0; row < levels; row++)
        jump[row] = malloc(n * sizeof **jump);
    jump[0][0] = 0;
    for (int i = 1; i < n; i++) {
        jump[0][i] = i - 1 - (i % 7 == 6 ? 1 : 0);
        depth[i] = depth[jump[0][i]] + 1;
    }
    for (int row = 1; row < levels; row++)
        for (int i = 0; i < n; i++)
            jump[row][i] = jump[row - 1][jump[row - 1][i]];

    long sum = 0;
    for (int i = 0; i < q; i++) {
        int at, up;

        scanf("%d", &at);
        up = depth[at] / 2 + i % 3;
        for (int b = 0; b < levels; b++)
            if (up >> b & 1)
                at = jump[b][at];
        sum += at;
    }
    printf("%ld\n", sum);
    return 0;
}
