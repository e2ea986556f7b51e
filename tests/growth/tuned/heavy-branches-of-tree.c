// time: n
// space: n
// line: for (int v = or scanf("%d", &parent or weight[v] = or int above = or weight[above] +=
// line: if (heavy[above] or heavy[above] = or int above = parent[v], fresh or top[v] =
// line: names += or light[v] = or if (light[v] or sum = (sum
// gen: parents {n}
// why: one walk up for weights and heavy children, one down for heads of branches, each n steps
/* From each fork the heaviest branch goes on under the same name, the others get new ones: how
 * many names are there, and how often does the name change on the way to a tip, at most? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, names = 1, most = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *parent = calloc(n, sizeof *parent), *weight = malloc(n * sizeof *weight);
    int *heavy = calloc(n, sizeof *heavy), *top = malloc(n * sizeof *top);
    int *light = malloc(n * sizeof *light);

    weight[0] = 1;
    for (int v = 1; v < n; v++) {
        if (scanf("%d", &parent[v]) != 1)
            return 1;
        weight[v] = 1;
    }
    for (int v = n - 1; v > 0; v--) {
        int above = parent[v];

        weight[above] += weight[v];
        if (heavy[above] == 0 || weight[v] > weight[heavy[above]])
            heavy[above] = v;
    }
    top[0] = light[0] = 0;
    for (int v = 1; v < n; v++) {
        int above = parent[v], fresh = heavy[above] != v;

        top[v] = fresh ? v : top[above];
        light[v] = light[above] + fresh;
        names += fresh;
        if (light[v] > most)
            most = light[v];
    }
    long sum = 0;
    for (int v = 0; v < n; v++)
        sum = (sum * 3 + top[v]) % 1000003;
    printf("%d names, %d changes at most, check %ld\n", names, most, sum);
    free(parent);
    free(weight);
    free(heavy);
    free(top);
    free(light);
    return 0;
}
