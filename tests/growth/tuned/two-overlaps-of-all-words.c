// time: n^2 * m
// space: n * m
// line: for (int shift or int k = 0 or while (shift + k or if (shift + k ==
// gen: strings {n} {m}
// why: for each two words all m shifts; of random letters the first differs most often, so that a
// why: shift takes 1.04 comparisons
/* For all pairs of words: how much of the end of one is the beginning of the other? */
#include <stdio.h>
#include <stdlib.h>

static int overlap(const char *a, const char *b, int m)
{
    for (int shift = 0; shift < m; shift++) {
        int k = 0;
        while (shift + k < m && a[shift + k] == b[k])
            k++;
        if (shift + k == m)
            return m - shift;
    }
    return 0;
}

int main(void)
{
    int n, m;
    long sum = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char **words = malloc(n * sizeof *words);
    for (int i = 0; i < n; i++) {
        words[i] = malloc(m + 1);
        scanf("%s", words[i]);
    }
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            if (i != j)
                sum += overlap(words[i], words[j], m);
    printf("%ld letters could be saved\n", sum);
    for (int i = 0; i < n; i++)
        free(words[i]);
    free(words);
    return 0;
}
