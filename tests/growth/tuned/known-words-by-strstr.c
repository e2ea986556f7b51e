// time: n^2
// space: n
// line: strstr(known or strcat(known
// gen: words {n}
// why: strstr looks through the text of all words so far and strcat seeks its end: 9 n letters
// Keeps each word that is new in one long text and looks words up in that text.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n, again = 0, doubles = 0;
    char word[16];

    if (scanf("%d", &n) != 1)
        return 1;
    size_t room = 64, used = 0;
    char *known = malloc(room);
    if (!known)
        return 1;
    known[0] = '\0';
    for (int i = 0; i < n; i++) {
        if (scanf("%14s", word) != 1)
            return 1;
        strcat(word, " ");
        if (strstr(known, word)) {
            again++;
            continue;
        }
        used += strlen(word);
        while (used + 1 > room) {
            room *= 2;
            known = realloc(known, room);
            if (!known)
                return 1;
        }
        strcat(known, word);
    }
    for (size_t i = 1; i < used; i++)
        doubles += known[i] == known[i - 1];
    printf("%d new, %d again, %d double letters\n", n - again, again, doubles);
    free(known);
    return 0;
}
