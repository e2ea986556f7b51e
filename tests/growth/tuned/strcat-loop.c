// time: n^2
// space: n
// line: strcat(text
// gen: words {n}
// why: strcat looks for the end from the front each time
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void)
{
    int n;
    char word[16];
    scanf("%d", &n);
    char *text = calloc(9 * n + 1, 1);
    for (int i = 0; i < n; i++) {
        scanf("%15s", word);
        strcat(text, word);
    }
    printf("%zu %c\n", strlen(text), text[n]);
}
