// time: n sqrt n
// space: n
// line: for (int j = i; j < i + width; j++) or if (height[j] > most) or if (height[j] < least)
// gen: numbers {n}
// why: in a window of root n heights the highest and the lowest are looked for anew at each place
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, best = 0, where = 0;
    long all = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *height = malloc(n * sizeof *height), width = (int)sqrt((double)n);
    for (int i = 0; i < n; i++)
        scanf("%d", &height[i]);
    for (int i = 0; i + width <= n; i++) {
        int most = height[i], least = height[i];

        for (int j = i; j < i + width; j++) {
            if (height[j] > most)
                most = height[j];
            if (height[j] < least)
                least = height[j];
        }
        all += most - least;
        if (most - least > best) {
            best = most - least;
            where = i;
        }
    }
    printf("%d from %d on, %ld in all\n", best, where, all);
    free(height);
    return 0;
}
