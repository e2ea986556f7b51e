// time: n^2
// space: n^2
// line: for (int to or if (s[from] == s[to] or longest[from][to] = or int a = or int b =
// gen: letters {n} 4
// why: a table of n x n holds the longest palindrome that can be picked from each part
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;

    scanf("%d", &n);
    char *s = malloc(n + 1);
    scanf("%s", s);
    int **longest = malloc((n + 1) * sizeof(int *));
    for (int from = 0; from <= n; from++)
        longest[from] = calloc(n + 1, sizeof(int));
    for (int from = n - 1; from >= 0; from--) {
        longest[from][from] = 1;
        for (int to = from + 1; to < n; to++) {
            if (s[from] == s[to]) {
                longest[from][to] = longest[from + 1][to - 1] + 2;
            } else {
                int a = longest[from + 1][to];
                int b = longest[from][to - 1];
                longest[from][to] = a > b ? a : b;
            }
        }
    }
    printf("%d of %d letters\n", longest[0][n - 1], n);
    for (int from = 0; from <= n; from++)
        free(longest[from]);
    free(longest);
    free(s);
    return 0;
}
