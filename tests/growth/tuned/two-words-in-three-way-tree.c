// time: n * m
// space: n * m
// line: for (const char *letter = or if (!*at) or *at = calloc or (*at)->letter = or places++
// line: while (*at && or last = *at or at = &last->same
// gen: strings {n} {m}
// why: beyond the first few letters a random word shares none, so all n * m letters get places
/* Words in a tree of letters: each place leads to smaller letters, to larger ones, and to the next
 * letter of the word. How many places are there, and how many words came twice? */
#include <stdio.h>
#include <stdlib.h>

struct place {
    char letter;
    int words;
    struct place *smaller, *same, *larger;
};

static struct place *root;
static long places;

/* Puts the word into the tree and says how often it has come. */
static int insert(const char *word)
{
    struct place **at = &root, *last = NULL;

    for (const char *letter = word; *letter; letter++) {
        while (*at && (*at)->letter != *letter)
            at = *letter < (*at)->letter ? &(*at)->smaller : &(*at)->larger;
        if (!*at) {
            *at = calloc(1, sizeof **at);
            (*at)->letter = *letter;
            places++;
        }
        last = *at;
        at = &last->same;
    }
    return last ? ++last->words : 0;
}

int main(void)
{
    int n, m, twice = 0;
    char format[16];

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    char *word = malloc(m + 1);
    snprintf(format, sizeof format, "%%%ds", m);
    for (int i = 0; i < n && scanf(format, word) == 1; i++)
        twice += insert(word) == 2;
    printf("%ld places, %d words came twice\n", places, twice);
    free(word);
    return 0;
}
