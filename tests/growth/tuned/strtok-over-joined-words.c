// time: n
// space: n
// line: for (int i = 0 or scanf("%20s" or strcat(end or end += strlen or while (word
// line: word = strtok(NULL or letters += strlen or if (strcmp(
// gen: words {n}
// why: strcat always begins at the end of the text, so each word of 8 letters costs the same;
// why: strtok goes over the text once
/* Joins the words by commas, cuts them apart again, finds the last one of the alphabet. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n, letters = 0;
    char next[24];

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(20 * (size_t)n + 1);
    char *end = text;
    *text = '\0';
    for (int i = 0; i < n; i++) {
        if (scanf("%20s", next) != 1)
            return 1;
        strcat(end, next);
        strcat(end, ",");
        end += strlen(end);
    }
    const char *largest = "", *word = strtok(text, ",");
    while (word != NULL) {
        letters += strlen(word);
        if (strcmp(word, largest) > 0)
            largest = word;
        word = strtok(NULL, ",");
    }
    printf("%d letters, the last word is %s\n", letters, largest);
    free(text);
    return 0;
}
