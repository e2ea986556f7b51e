// time: n
// space: n
// line: -
// gen: same-letter {n}
// why: the first letter already differs at each place; the pair of find-text-worst.c
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, found = 0;
    scanf("%d", &n);
    char *text = malloc(n + 1);
    scanf("%s", text);
    int half = n / 2;
    for (int i = 0; i + half <= n; i++) {
        int k = 0;
        while (k < half && text[i + k] == (k == 0 ? 'b' : 'a'))
            k++;
        found += k == half;
    }
    printf("%d\n", found);
}
