// time: n^2
// space: n
// line: strcmp( or for (int j =
// gen: words {n}
// why: each word is compared with all before it by the library
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n, equal = 0;
    scanf("%d", &n);
    char(*word)[9] = malloc(n * sizeof *word);
    for (int i = 0; i < n; i++) {
        scanf("%8s", word[i]);
        for (int j = 0; j < i; j++)
            equal += strcmp(word[i], word[j]) == 0;
    }
    printf("%d\n", equal);
}
