// time: n^2
// space: n
// line: memcmp(
// gen: same-letter {n}
// why: for each shift d the whole rest of n - d letters is compared, as all are equal
/* All d for which the text shifted by d fits onto itself (also the d that do not divide n). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    long n, fits = 0, sum = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    char *text = malloc(n + 1);
    if (text == NULL || scanf("%s", text) != 1)
        return 1;
    size_t length = strlen(text);
    for (size_t d = 1; d < length; d++) {
        if (memcmp(text, text + d, length - d) == 0) {
            fits++;
            sum += d;
        }
    }
    printf("%ld periods, %ld\n", fits, sum);
    free(text);
    return 0;
}
