// time: n * m
// space: n + m
// line: for (int j = n or if (word[j - 1] or ways[j] =
// gen: two-texts {n} {m}
// why: for each of the m letters the table of n + 1 counts is gone through
#include <stdio.h>
#include <stdlib.h>

#define MOD 1000000007

/* In how many ways is the first word a subsequence of the second? */
int main(void)
{
    int n, m;
    scanf("%d %d", &n, &m);
    char *word = malloc(n + 1);
    char *text = malloc(m + 1);
    scanf("%s", word);
    scanf("%s", text);

    int *ways = calloc(n + 1, sizeof *ways);
    ways[0] = 1;
    for (int i = 0; i < m; i++) {
        char c = text[i];

        for (int j = n; j > 0; j--)
            if (word[j - 1] == c)
                ways[j] = (ways[j] + ways[j - 1]) % MOD;
    }
    int sum = 0;
    for (int j = 0; j <= n; j++)
        sum = (sum + ways[j]) % MOD;
    printf("%d %d\n", ways[n], sum);
    return 0;
}
