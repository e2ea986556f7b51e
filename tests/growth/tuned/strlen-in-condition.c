// time: n^2
// space: n
// line: strlen(text)
// gen: letters {n}
// why: the length is counted again for each letter
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n, vowels = 0;
    scanf("%d", &n);
    char *text = malloc(n + 2);
    scanf("%s", text);
    for (size_t i = 0; i < strlen(text); i++)
        if (strchr("aeiou", text[i]) != NULL)
            vowels++;
    printf("%d\n", vowels);
}
