// time: n^2
// space: n
// line: strlen(text)
// gen: numbers {n}
// why: the end of the text is looked for from its start before each number
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    int n;
    long mix = 0;
    scanf("%d", &n);
    char *text = malloc(12 * n + 1);
    text[0] = '\0';
    for (int i = 0; i < n; i++) {
        int x;
        scanf("%d", &x);
        sprintf(text + strlen(text), "%09d,", x);
    }
    for (char *c = text; *c != '\0'; c++)
        mix = (mix * 31 + *c) % 1000003;
    printf("%ld\n", mix);
}
