// time: n^2
// space: n
// line: for (int i = 0; i + length or run = text[i] or if (run >= length
// gen: letters {n} 2
// why: for each length up to n / 2 the text is compared once with itself so much further on
/* The longest piece that is said twice in a row: where is it? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, longest = 0, place = 0, different = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + 1);

    if (scanf("%s", text) != 1)
        return 1;
    for (int length = 1; length <= n / 2; length++) {
        int run = 0, stutters = 0;

        for (int i = 0; i + length < n; i++) {
            run = text[i] == text[i + length] ? run + 1 : 0;
            if (run >= length) {
                longest = length;
                place = i - length + 1;
                stutters++;
            }
        }
        if (stutters > 0)
            different++;
    }
    printf("%.*s (%d letters at %d); %d lengths stutter\n", longest < 20 ? longest : 20,
           text + place, longest, place, different);
    free(text);
    return 0;
}
