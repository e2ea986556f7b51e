// time: n log n
// space: n
// line: qsort( or strchr( or count++ or for (; *word or int fewer = or return fewer
// line: const char *a = left
// gen: words {n}
// why: n log n comparisons; each counts the vowels of two words of eight letters again
// Sorts words by the number of their vowels, those with as many by the alphabet.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int vowels(const char *word)
{
    int count = 0;

    for (; *word; word++)
        if (strchr("aeiou", *word))
            count++;
    return count;
}

static int by_vowels(const void *left, const void *right)
{
    const char *a = left, *b = right;
    int fewer = vowels(a) - vowels(b);

    return fewer != 0 ? fewer : strcmp(a, b);
}

int main(void)
{
    int n, groups = 1;

    if (scanf("%d", &n) != 1)
        return 1;
    char(*words)[9] = malloc(n * sizeof *words);
    if (!words)
        return 1;
    for (int i = 0; i < n; i++)
        if (scanf("%8s", words[i]) != 1)
            return 1;
    qsort(words, n, sizeof *words, by_vowels);
    for (int i = 1; i < n; i++)
        groups += vowels(words[i]) != vowels(words[i - 1]);
    printf("%s ... %s, %d groups\n", words[0], words[n - 1], groups);
    free(words);
    return 0;
}
