/* Insertion sort: every word walks past all later ones before it. O(n^2) comparisons. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WORDS_MAX 100000
#define LETTERS_MAX 1000000

static char letters[LETTERS_MAX + WORDS_MAX + 2];
static char *words[WORDS_MAX];
static int rank_of[256];

static int compare(const char *a, const char *b)
{
    while (*a && *a == *b) {
        a++;
        b++;
    }
    return rank_of[(unsigned char)*a] - rank_of[(unsigned char)*b];
}

int main(void)
{
    char alphabet[27], *free_place = letters;
    int n;

    if (scanf("%26s %d", alphabet, &n) != 2)
        return 1;
    for (int i = 0; i < 26; i++)
        rank_of[(unsigned char)alphabet[i]] = i + 1;
    for (int i = 0; i < n; i++) {
        int place = i;

        if (scanf("%s", free_place) != 1)
            return 1;
        for (; place > 0 && compare(words[place - 1], free_place) > 0; place--)
            words[place] = words[place - 1];
        words[place] = free_place;
        free_place += strlen(free_place) + 1;
    }
    for (int i = 0; i < n; i++)
        puts(words[i]);
    return 0;
}
