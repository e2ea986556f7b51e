// time: n^3
// space: n
// line: for (int k = 0; k < n; k++) or long across = or if (across < 0) or between++
// gen: points {n}
// why: for each of n^2 / 2 pairs all n trees are asked whether they are in the circle over the two
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, neighbours = 0, most = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    long *x = malloc(n * sizeof *x), *y = malloc(n * sizeof *y);
    for (int i = 0; i < n; i++)
        scanf("%ld %ld", &x[i], &y[i]);
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            int between = 0;

            for (int k = 0; k < n; k++) {
                long across = (x[i] - x[k]) * (x[j] - x[k]) + (y[i] - y[k]) * (y[j] - y[k]);

                if (across < 0)
                    between++;
            }
            if (between == 0)
                neighbours++;
            if (between > most)
                most = between;
        }
    }
    printf("%d pairs of neighbours, at most %d trees between two\n", neighbours, most);
    free(x);
    free(y);
    return 0;
}
