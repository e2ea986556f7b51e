// time: n * m
// space: m
// line: for (int j = 0; j <= m; j++) or if (j < m && scanf("%d", &plant) or if (j < m) or int up =
// line: height[j] = plant or while (top > 0 or stack[top++] = j; or int tall = or int from =
// line: int area = or if (area > best)
// gen: grid {n} {m}
// why: every row is a histogram: each column is put onto the stack once and taken off it once
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m, best = 0, plant = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *height = calloc(m, sizeof *height), *stack = malloc((m + 1) * sizeof *stack);
    for (int i = 0; i < n; i++) {
        int top = 0;

        for (int j = 0; j <= m; j++) {
            if (j < m && scanf("%d", &plant) != 1)
                return 1;
            if (j < m)
                height[j] = plant < 70 ? height[j] + 1 : 0;
            int up = j < m ? height[j] : -1;
            while (top > 0 && height[stack[top - 1]] >= up) {
                int tall = height[stack[--top]];
                int from = top > 0 ? stack[top - 1] + 1 : 0;
                int area = tall * (j - from);

                if (area > best)
                    best = area;
            }
            stack[top++] = j;
        }
    }
    printf("%d\n", best);
    free(height);
    free(stack);
    return 0;
}
