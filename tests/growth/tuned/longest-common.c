// time: n * m
// space: n + m
// line: for (int j or int best or now[j] = or if (a[i - 1] == b[j - 1]) or if (before[j]
// line: now[j - 1]
// gen: two-texts {n} {m}
// why: one cell for each pair of prefixes, in two rows of m
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, m;
    scanf("%d %d", &n, &m);
    char *a = malloc(n + 1), *b = malloc(m + 1);
    int *before = calloc(m + 1, sizeof *before), *now = calloc(m + 1, sizeof *now);
    scanf("%s %s", a, b);
    for (int i = 1; i <= n; i++) {
        for (int j = 1; j <= m; j++) {
            if (a[i - 1] == b[j - 1])
                now[j] = before[j - 1] + 1;
            else
                now[j] = before[j] > now[j - 1] ? before[j] : now[j - 1];
        }
        int *t = before;
        before = now;
        now = t;
    }
    printf("%d\n", before[m]);
}
