// time: n^2
// space: n
// line: strcpy( or memmove(
// gen: letters {n}
// why: the rest of the text moves to the front for each letter
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
int main(void)
{
    int n;
    unsigned mix = 0;
    scanf("%d", &n);
    char *s = malloc(n + 1);
    scanf("%s", s);
    for (int left = n; left > 0; left--) {
        mix = mix * 31 + (unsigned)s[0];
        memmove(s, s + 1, left);
    }
    printf("%u\n", mix);
}
