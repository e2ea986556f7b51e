// time: n^2
// space: n^2
// line: for (int k = 0; k < length or turned[k] = text
// gen: letters {n}
// why: the beginning of each length is copied backward and kept: n^2 / 2 letters
// Which beginning of a text, read backward, comes first in a dictionary?
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *mirrored(const char *text, int length)
{
    char *turned = malloc(length + 1);

    if (!turned)
        exit(1);
    for (int k = 0; k < length; k++)
        turned[k] = text[length - 1 - k];
    turned[length] = '\0';
    return turned;
}

int main(void)
{
    int n, first = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + 1), **all = malloc(n * sizeof *all);
    if (!text || !all || scanf("%s", text) != 1)
        return 1;
    for (int i = 0; i < n; i++)
        all[i] = mirrored(text, i + 1);
    for (int i = 1; i < n; i++)
        if (strcmp(all[i], all[first]) < 0)
            first = i;
    printf("the one of %d letters: %.20s\n", first + 1, all[first]);
    for (int i = 0; i < n; i++)
        free(all[i]);
    free(all);
    free(text);
    return 0;
}
