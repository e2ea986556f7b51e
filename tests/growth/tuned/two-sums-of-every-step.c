// time: n + q sqrt n
// space: n
// line: for (int i = right % step or sum += number[i]
// gen: questions {n} {q}
// why: no step is shorter than root n: a question adds between half a root and a root of numbers
#include <stdio.h>
#include <stdlib.h>

/* Lamps stand on a ring road; a lorry stops at every step-th: how bright is its way? */
int main(void)
{
    int n, q, root = 1, left, right;
    long mix = 0;

    if (scanf("%d %d", &n, &q) != 2)
        return 1;
    int *number = malloc(n * sizeof *number);
    for (int k = 0; k < n; k++) {
        if (scanf("%d", &number[k]) != 1)
            return 1;
    }
    while (root * root < n)
        root++;
    for (int k = 0; k < q; k++) {
        long sum = 0;

        if (scanf("%d %d", &left, &right) != 2)
            return 1;
        int step = root + left % root;
        for (int i = right % step; i < n; i += step)
            sum += number[i];
        mix = (mix * 7 + sum) % 1000003;
    }
    printf("%ld\n", mix);
    free(number);
    return 0;
}
