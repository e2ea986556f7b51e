// time: n
// space: n
// line: -
// gen: numbers {n}
// why: each bar is pushed once and popped at most once
#include <stdio.h>
#include <stdlib.h>

struct bar {
    long height;
    int from;
};

int main(void)
{
    int n, top = 0;
    long best = 0;

    scanf("%d", &n);
    struct bar *open = malloc((n + 1) * sizeof *open);
    for (int i = 0; i <= n; i++) {
        long height = 0;
        int from = i;

        if (i < n)
            scanf("%ld", &height);
        while (top > 0 && open[top - 1].height >= height) {
            struct bar b = open[--top];
            long area = b.height * (i - b.from);
            if (area > best)
                best = area;
            from = b.from;
        }
        open[top].height = height;
        open[top].from = from;
        top++;
    }
    printf("%ld\n", best);
    free(open);
    return 0;
}
