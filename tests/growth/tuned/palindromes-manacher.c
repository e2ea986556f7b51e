// time: n
// space: n
// line: -
// gen: same-letter {n}
// why: the right border only moves on, so all comparisons together are linear
#include <stdio.h>
#include <stdlib.h>

#define MIN(a, b) ((a) < (b) ? (a) : (b))

int main(void)
{
    int n;
    scanf("%d", &n);
    char *word = malloc(n + 1);
    scanf("%s", word);

    int length = 2 * n + 1;
    char *t = malloc(length);
    int *radius = calloc(length, sizeof *radius);
    for (int i = 0; i < n; i++) {
        t[2 * i] = '.';
        t[2 * i + 1] = word[i];
    }
    t[length - 1] = '.';

    int centre = 0, right = 0;
    long count = 0;
    for (int i = 0; i < length; i++) {
        int r = i < right ? MIN(right - i, radius[2 * centre - i]) : 0;
        while (i - r > 0 && i + r + 1 < length && t[i - r - 1] == t[i + r + 1])
            r++;
        radius[i] = r;
        if (i + r > right) {
            centre = i;
            right = i + r;
        }
        count += (r + 1) / 2;
    }
    printf("%ld\n", count);
    free(word);
    free(t);
    free(radius);
    return 0;
}
