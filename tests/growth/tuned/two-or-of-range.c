// time: n log n + m or n log n
// space: n log n
// line: for (int i = 0; i + (2 << j) or table[j + 1][i]
// gen: questions {n} {m}
// why: the table of all power-of-two ranges has n log n places, each question looks at two
#include <stdio.h>
#include <stdlib.h>

static int floor_log(int x)
{
    return 31 - __builtin_clz((unsigned)x);
}

int main(void)
{
    int n, m;
    unsigned long sum = 0;

    scanf("%d %d", &n, &m);
    int levels = floor_log(n) + 1;
    unsigned **table = malloc(levels * sizeof *table);
    table[0] = malloc(n * sizeof **table);
    for (int i = 0; i < n; i++) {
        scanf("%u", &table[0][i]);
        table[0][i] &= 1u << i % 20;
    }
    for (int j = 0; j + 1 < levels; j++) {
        table[j + 1] = malloc(n * sizeof **table);
        for (int i = 0; i + (2 << j) <= n; i++)
            table[j + 1][i] = table[j][i] | table[j][i + (1 << j)];
    }

    while (m-- > 0) {
        int left, right;
        scanf("%d %d", &left, &right);
        int j = floor_log(right - left + 1);
        sum += table[j][left] | table[j][right - (1 << j) + 1];
    }
    printf("%lu\n", sum);
    for (int j = 0; j < levels; j++)
        free(table[j]);
    free(table);
    return 0;
}
