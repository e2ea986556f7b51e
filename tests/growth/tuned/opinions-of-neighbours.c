// time: n^2
// space: n
// line: for (struct street *s or balance[s->a] or balance[s->b] or for (int i = 0; i < n; i++) {
// line: if (balance[i] or opinion[i] = -o or changes++ or balance[i] = 0
// gen: graph {n}
// why: n days, and on each all 2 n streets and all n people are gone through
/* Each day everybody takes the opinion of most of the neighbours; what is it after n days? */
#include <stdio.h>
#include <stdlib.h>

struct street {
    int a, b;
};

int main(void)
{
    int n, m, sum = 0;
    long changes = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    struct street *streets = malloc(m * sizeof *streets);
    signed char *opinion = malloc(n);
    int *balance = calloc(n, sizeof *balance);
    for (int i = 0; i < n; i++)
        opinion[i] = i % 3 == 0 ? 1 : -1;
    for (int i = 0; i < m; i++) {
        int price;
        scanf("%d %d %d", &streets[i].a, &streets[i].b, &price);
        if (price > 600)
            opinion[streets[i].a] = 1;
    }
    for (int day = 0; day < n; day++) {
        for (struct street *s = streets; s < streets + m; s++) {
            balance[s->a] += opinion[s->b];
            balance[s->b] += opinion[s->a];
        }
        for (int i = 0; i < n; i++) {
            if (balance[i] * opinion[i] < 0) {
                opinion[i] = -opinion[i];
                changes++;
            }
            balance[i] = 0;
        }
    }
    for (int i = 0; i < n; i++)
        sum += opinion[i];
    printf("balance %d after %ld changes\n", sum, changes);
    free(streets);
    free(opinion);
    free(balance);
    return 0;
}
