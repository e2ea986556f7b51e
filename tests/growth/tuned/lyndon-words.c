// time: n
// space: n
// line: -
// gen: letters {n} 2
// why: Duval's loops inside each other: what is compared again is no longer than what was split off
#include <stdio.h>
#include <stdlib.h>

/* Splits a text into words that fall, each the least of its own rotations. */
int main(void)
{
    int n, words = 0, start = 0, longest = 0;
    long mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + 1);
    if (scanf("%s", text) != 1)
        return 1;
    while (start < n) {
        int end = start + 1, again = start;

        while (end < n && text[again] <= text[end]) {
            if (text[again] < text[end])
                again = start;
            else
                again++;
            end++;
        }
        int length = end - again;
        while (start <= again) {
            words++;
            mix = (mix * 31 + length) % 1000003;
            start += length;
        }
        if (length > longest)
            longest = length;
    }
    printf("%d words, longest %d, %ld\n", words, longest, mix);
    free(text);
    return 0;
}
