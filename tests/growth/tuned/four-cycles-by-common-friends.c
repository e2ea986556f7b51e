// time: n^3
// space: n^2
// line: for (int k = 0 or if (a[k] && b[k]) or common++
// gen: matrix {n}
// why: the rows of each pair are compared in all n places
#include <stdio.h>
#include <stdlib.h>

static int n;

static int common_friends(const char *a, const char *b)
{
    int common = 0;
    for (int k = 0; k < n; k++) {
        if (a[k] && b[k])
            common++;
    }
    return common;
}

int main(void)
{
    scanf("%d", &n);
    char **knows = malloc(n * sizeof *knows);
    for (int i = 0; i < n; i++)
        knows[i] = calloc(n, 1);
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
            int liking;
            scanf("%d", &liking);
            if (i < j && liking < 30)
                knows[i][j] = knows[j][i] = 1;
        }
    }

    long long cycles = 0;
    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            long long c = common_friends(knows[i], knows[j]);
            cycles += c * (c - 1) / 2;
        }
    }
    /* each was found from both of its diagonals */
    printf("%lld\n", cycles / 2);
    for (int i = 0; i < n; i++)
        free(knows[i]);
    free(knows);
    return 0;
}
