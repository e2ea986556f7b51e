// time: n^3
// space: n
// line: for (int k = j + 1 or if (opens or || opens or obtuse++ or static int opens_wide
// line: long ax = or long bx = or return ax * bx
// gen: points {n}
// why: n (n - 1) (n - 2) / 6 triples, up to three products of two sides each
/* How many triangles with three of the points as corners have an angle above 90 degrees? */
#include <stdio.h>
#include <stdlib.h>

static int opens_wide(const int *corner, const int *a, const int *b)
{
    long ax = a[0] - corner[0], ay = a[1] - corner[1];
    long bx = b[0] - corner[0], by = b[1] - corner[1];

    return ax * bx + ay * by < 0;
}

int main(void)
{
    int n;
    long obtuse = 0;

    scanf("%d", &n);
    int (*p)[2] = malloc(n * sizeof *p);
    for (int i = 0; i < n; i++)
        scanf("%d %d", &p[i][0], &p[i][1]);
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++)
            for (int k = j + 1; k < n; k++)
                if (opens_wide(p[i], p[j], p[k]) || opens_wide(p[j], p[i], p[k])
                    || opens_wide(p[k], p[i], p[j]))
                    obtuse++;
    printf("%ld\n", obtuse);
    free(p);
    return 0;
}
