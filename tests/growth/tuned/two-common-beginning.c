// time: n * m
// space: m
// line: scanf("%s", word)
// gen: strings {n} {m}
// why: the beginning is soon empty, but n words of m letters are read; two of them are held at once
#include <stdio.h>
#include <stdlib.h>

/* How long is the beginning that all words have in common? */
int main(void)
{
    int n, m, same = 0, pairs = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *before = calloc(m + 1, 1), *word = calloc(m + 1, 1);
    for (int i = 0; i < n; i++) {
        int common = 0;

        if (scanf("%s", word) != 1)
            return 1;
        while (common < m && word[common] == before[common])
            common++;
        if (i == 0)
            same = m;
        else if (common < same)
            same = common;
        pairs += common;
        char *other = before;
        before = word;
        word = other;
    }
    printf("%d, with the word before %d, last %c\n", same, pairs, before[m - 1]);
    free(before);
    free(word);
    return 0;
}
