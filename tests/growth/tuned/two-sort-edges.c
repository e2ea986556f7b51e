// time: e log e or v + e log e or e log v
// space: e or v + e
// line: qsort( or by_weight or return
// gen: graph {v} {e}
// why: sorts the edges
#include <stdio.h>
#include <stdlib.h>
static int by_weight(const void *x, const void *y)
{
    return *(const int *)x - *(const int *)y;
}
int main(void)
{
    int v, e, a, b;
    long sum = 0;
    scanf("%d %d", &v, &e);
    int *w = malloc(e * sizeof *w);
    for (int i = 0; i < e; i++) {
        scanf("%d %d %d", &a, &b, &w[i]);
        w[i] = w[i] * 1000 + (a * 31 + b) % 1000;
    }
    qsort(w, e, sizeof *w, by_weight);
    for (int i = 0; i < e; i += 2)
        sum += w[i];
    printf("%ld\n", sum);
}
