// time: v + e
// space: v
// line: while (e-- or if (scanf("%d %d %d" or odd[a] or odd[b] or length += or for (int i = 0
// line: count += odd[i]
// gen: graph {v} {e}
// why: each street is read once and turns two marks; then the v marks are counted
/* With how few strokes of a pencil can all streets of a connected town be drawn, none twice? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int v, count = 0;
    long e, length = 0;

    if (scanf("%d %ld", &v, &e) != 2)
        return 1;
    int *odd = calloc(v, sizeof *odd);
    while (e-- > 0) {
        int a, b, w;

        if (scanf("%d %d %d", &a, &b, &w) != 3)
            return 1;
        odd[a] ^= 1;
        odd[b] ^= 1;
        length += w;
    }
    for (int i = 0; i < v; i++)
        count += odd[i];
    printf("%d odd crossings, %d strokes", count, count > 2 ? count / 2 : 1);
    printf(" of %ld in all\n", length);
    free(odd);
    return 0;
}
