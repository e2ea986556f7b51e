// time: n + m
// space: n + m
// line: -
// gen: two-texts {n} {m}
// why: the window of n letters moves over the m of the text with two changes of counts a step
#include <stdio.h>
#include <stdlib.h>

static int surplus[26], wrong;

static void change(char letter, int by)
{
    int *count = &surplus[letter - 'a'];

    wrong -= *count != 0;
    *count += by;
    wrong += *count != 0;
}

int main(void)
{
    int n, m, found = 0;
    long mix = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *word = malloc(n + 1), *text = malloc(m + 1);
    if (scanf("%s %s", word, text) != 2)
        return 1;
    for (int i = 0; i < n; i++)
        change(word[i], -1);
    for (int i = 0; i < m; i++) {
        change(text[i], 1);
        if (i >= n)
            change(text[i - n], -1);
        if (wrong == 0)
            found++;
        mix += wrong;
    }
    printf("%d anagrams, %ld\n", found, mix);
    free(word);
    free(text);
    return 0;
}
