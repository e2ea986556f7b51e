// time: n^2 * m
// space: n * m
// line: while (*to) or to++;
// gen: strings {n} {m}
// why: for each of n words the end of the text is looked for from its first letter, up to n m
/* Joins all words to one text with a hand-made strcat; finds where "ab" stands in it. */
#include <stdio.h>
#include <stdlib.h>

static void append(char *to, const char *from)
{
    while (*to)
        to++;
    while (*from >= 'a')
        *to++ = *from++;
    *to = '\0';
}

int main(void)
{
    int n, m, places = 0;

    if (scanf("%d %d\n", &n, &m) != 2)
        return 1;
    char *text = malloc((size_t)n * m + 1), *word = malloc(m + 2);
    text[0] = '\0';
    for (int i = 0; i < n; i++) {
        if (fgets(word, m + 2, stdin) == NULL)
            return 1;
        append(text, word);
    }
    for (const char *c = text; *c; c++)
        if (c[0] == 'a' && c[1] == 'b')
            places++;
    printf("%d places\n", places);
    free(text);
    free(word);
    return 0;
}
