// time: n^2
// space: n
// line: now[j] = or for (int j or int best
// gen: letters {n}
// why: a table of n rows and columns, two rows kept
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    scanf("%d", &n);
    char *s = malloc(n + 2);
    scanf("%s", s);
    int *before = malloc((n + 1) * sizeof *before), *now = malloc((n + 1) * sizeof *now);
    for (int j = 0; j <= n; j++)
        before[j] = j;
    for (int i = 1; i <= n; i++) {
        now[0] = i;
        for (int j = 1; j <= n; j++) {
            int best = before[j - 1] + (s[i - 1] != s[n - j]);
            if (before[j] + 1 < best)
                best = before[j] + 1;
            if (now[j - 1] + 1 < best)
                best = now[j - 1] + 1;
            now[j] = best;
        }
        int *t = before; before = now; now = t;
    }
    printf("%d\n", before[n]);
}
