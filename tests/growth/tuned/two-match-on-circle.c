// time: n * m
// space: n + m
// line: while (same or same++
// gen: two-runs {n} {m}
// why: all letters are 'a': the pattern of n letters matches to its end at each of m places
#include <stdio.h>
#include <stdlib.h>

/* How often does the pattern stand in the text, which is closed to a circle? */
static int matches_at(const char *pattern, int n, const char *text, int m, int at)
{
    int same = 0;

    while (same < n && pattern[same] == text[(at + same) % m])
        same++;
    return same == n;
}

int main(void)
{
    int n, m, found = 0;
    scanf("%d %d", &n, &m);
    char *pattern = malloc(n + 1), *text = malloc(m + 1);
    scanf("%s %s", pattern, text);
    for (int i = 0; i < m; i++)
        found += matches_at(pattern, n, text, m, i);
    printf("%d\n", found);
    free(pattern);
    free(text);
    return 0;
}
