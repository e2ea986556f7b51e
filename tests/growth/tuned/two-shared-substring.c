// time: a * b
// space: a + b
// line: for (int j or int length or while (i + length < a or length++ or if (length > longest
// gen: two-texts {a} {b}
// why: every place of one text is laid against every place of the other; a match ends after a
// why: constant number of letters on average
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int a, b, longest = 0, where = 0;

    if (scanf("%d %d", &a, &b) != 2)
        return 1;
    char *s = malloc(a + 1), *t = malloc(b + 1);
    scanf("%s", s);
    scanf("%s", t);
    for (int i = 0; i < a; i++) {
        for (int j = 0; j < b; j++) {
            int length = 0;

            while (i + length < a && j + length < b && s[i + length] == t[j + length])
                length++;
            if (length > longest) {
                longest = length;
                where = i;
            }
        }
    }
    printf("%.*s %d\n", longest, s + where, longest);
    free(s);
    free(t);
    return 0;
}
