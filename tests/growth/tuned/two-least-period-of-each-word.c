// time: n * m
// space: m
// line: scanf("%s" or for (int i = 1; or while (fits > 0 or if (word[i] or border[i + 1] =
// gen: strings {n} {m}
// why: the borders of each of n words of m letters are found in one pass; one word is kept at a
// why: time
/* After how many letters does each word begin again, if only with its very end? */
#include <stdio.h>
#include <stdlib.h>

/* border[i]: how long a beginning of the first i letters is also their end. */
static int period(const char *word, int length, int *border)
{
    int fits = 0;

    border[1] = 0;
    for (int i = 1; i < length; i++) {
        while (fits > 0 && word[i] != word[fits])
            fits = border[fits];
        if (word[i] == word[fits])
            fits++;
        border[i + 1] = fits;
    }
    return length - border[length];
}

int main(void)
{
    int n, m, least, repeating = 0;
    long all = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *word = malloc(m + 1);
    int *border = malloc((m + 1) * sizeof *border);

    least = m;
    for (int w = 0; w < n && scanf("%s", word) == 1; w++) {
        int turn = period(word, m, border);

        all += turn;
        repeating += turn < m;
        if (turn < least)
            least = turn;
    }
    printf("%d words begin again, one after %d; %ld in all\n", repeating, least, all);
    free(word);
    free(border);
    return 0;
}
