// time: n^2
// space: n
// line: int length = or if (length or for (int j or static int shared or int same =
// line: while (b[same] or return same
// gen: letters {n}
// why: two random pieces differ in one of their first letters: n^2 / 2 short comparisons
#include <stdio.h>
#include <stdlib.h>

static int shared(const char *a, const char *b)
{
    int same = 0;

    while (b[same] != '\0' && a[same] == b[same])
        same++;
    return same;
}

/* The longest piece that stands in the word twice. */
int main(void)
{
    int n, best = 0, at = 0;
    scanf("%d", &n);
    char *word = malloc(n + 1);
    scanf("%s", word);

    for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
            int length = shared(word + i, word + j);
            if (length > best) {
                best = length;
                at = i;
            }
        }
    }
    printf("%d from %d\n", best, at);
    free(word);
    return 0;
}
