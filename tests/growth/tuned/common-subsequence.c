// time: n^2
// space: n
// line: best[j] or for (int j or if (s[i] or corner
// gen: letters {n} 4
// why: a row of the table for each letter; two rows are kept
#include <stdio.h>
#include <stdlib.h>
int main(void)
{
    int n;
    scanf("%d", &n);
    char *s = malloc(n + 1);
    int *best = calloc(n + 1, sizeof *best);
    scanf("%s", s);
    for (int i = 0; i < n; i++) {
        int corner = 0;
        for (int j = 1; j <= n; j++) {
            int above = best[j];
            if (s[i] == s[n - j])
                best[j] = corner + 1;
            else if (best[j - 1] > best[j])
                best[j] = best[j - 1];
            corner = above;
        }
    }
    printf("%d\n", best[n]);
}
