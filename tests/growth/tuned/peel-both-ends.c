// time: n^2
// space: n
// line: strlen(text)
// gen: same-letter {n}
// why: looks like n / 2 comparisons, but strlen walks over all that is left before each of them
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static long looks;

/* Reads a word from both ends, peeling off a letter on each side. */
static int is_mirrored(char *text)
{
    size_t length = strlen(text);

    looks++;
    if (length < 2)
        return 1;
    if (text[0] != text[length - 1])
        return 0;
    text[length - 1] = '\0';
    return is_mirrored(text + 1);
}

int main(void)
{
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + 1);
    if (scanf("%s", text) != 1)
        return 1;
    int mirrored = is_mirrored(text);
    printf("%s after %ld looks\n", mirrored ? "yes" : "no", looks);
    free(text);
    return 0;
}
