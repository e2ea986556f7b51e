// time: n^2
// space: n
// line: strstr(text or memmove(at
// gen: letters {n} 4
// why: each of the n / 16 places is looked for from the very front, and the rest moves on by one
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n, replaced = 0;
    char *at;

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + n / 2 + 2);
    if (scanf("%s", text) != 1)
        return 1;
    while ((at = strstr(text, "ab")) != NULL) {
        memmove(at + 3, at + 2, strlen(at + 2) + 1);
        memcpy(at, "xyz", 3);
        replaced++;
    }
    printf("%d replaced, %zu letters, last %c\n", replaced, strlen(text), text[strlen(text) - 1]);
    free(text);
    return 0;
}
