// time: n^2
// space: n^2
// line: for (int i = 0; i < n * n; i++) or scanf("%d", &knows[i])
// gen: matrix {n}
// why: the search is linear, but all n * n answers of who knows whom are read before it
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, famous = 0, wrong = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    int *knows = malloc(n * n * sizeof *knows);
    for (int i = 0; i < n * n; i++) {
        if (scanf("%d", &knows[i]) != 1)
            return 1;
    }
    /* Who knows somebody is not famous, who is unknown to somebody neither. */
    for (int i = 1; i < n; i++) {
        if (knows[famous * n + i] >= 50)
            famous = i;
    }
    for (int i = 0; i < n; i++) {
        if (i == famous)
            continue;
        if (knows[famous * n + i] >= 50)
            wrong++;
        if (knows[i * n + famous] < 50)
            wrong++;
    }
    printf("%d, against it %d\n", famous, wrong);
    free(knows);
    return 0;
}
