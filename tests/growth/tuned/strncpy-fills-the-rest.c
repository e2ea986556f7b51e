// time: n^2
// space: n
// line: strncpy(before
// gen: words {n}
// why: strncpy clears what is left of the 9 n bytes of the buffer after each of the n words
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How often a word comes later in the alphabet than the word before it. */
int main(void)
{
    char line[64];
    int later = 0, same_start = 0;

    if (!fgets(line, sizeof line, stdin))
        return 1;
    int n = atoi(line);
    size_t room = 9 * (size_t)n + 1; /* even the whole text would fit */
    char *before = malloc(room);
    before[0] = '\0';

    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        if (strcmp(line, before) > 0)
            later++;
        if (line[0] == before[0])
            same_start++;
        strncpy(before, line, room);
    }
    printf("%d of %d words are later than the one before, %d start alike, the last is %s\n",
           later, n, same_start, before);
    free(before);
    return 0;
}
