// time: n * m^2
// space: m
// line: i < strlen(word)
// gen: strings {n} {m}
// why: the length of the word, m, is counted again for each of its m letters, in n words
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Every other letter becomes a capital. */
static void decorate(char *word)
{
    for (size_t i = 0; i < strlen(word); i++) {
        if (i % 2 == 0)
            word[i] = (char)toupper((unsigned char)word[i]);
    }
}

int main(void)
{
    int n, m;
    unsigned long hash = 5381;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *word = malloc(m + 1);
    for (int k = 0; k < n; k++) {
        if (scanf("%s", word) != 1)
            return 1;
        decorate(word);
        for (int i = 0; word[i] != '\0'; i++)
            hash = hash * 33 + (unsigned char)word[i];
    }
    printf("%.20s %lu\n", word, hash % 1000003);
    free(word);
    return 0;
}
