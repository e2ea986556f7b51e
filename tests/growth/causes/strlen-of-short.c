// cause: -
// gen: words {n}
// why: a word has eight letters: the pairs are many, not the letters
#include <stdio.h>
#include <string.h>

static char words[1 << 13][16];

int main(void)
{
    int n, longer = 0;
    scanf("%d", &n);
    for (int i = 0; i < n; i++)
        scanf("%15s", words[i]);
    for (int i = 0; i < n; i++)
        for (int j = 0; j < n; j++)
            longer += strlen(words[i]) > strlen(words[j]);
    printf("%d\n", longer);
}
