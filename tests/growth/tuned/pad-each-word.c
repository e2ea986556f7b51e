// time: n^2
// space: n
// line: strncpy(
// gen: words {n}
// why: strncpy fills the rest of the big buffer with zeros for every word
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n, rising = 0;
    char word[32];
    unsigned hash = 0;

    scanf("%d", &n);
    size_t room = 9 * (size_t)n + 32;      /* surely enough for any word */
    char *previous = malloc(room);
    previous[0] = '\0';
    for (int i = 0; i < n; i++) {
        scanf("%31s", word);
        if (strcmp(previous, word) < 0)
            rising++;
        strncpy(previous, word, room);
        hash = hash * 33 + previous[0] + previous[room - 1];
    }
    printf("%d words rise, %u, last %s\n", rising, hash, previous);
    free(previous);
    return 0;
}
