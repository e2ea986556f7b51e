// time: n + q
// space: n
// line: while (q-- or scanf("%d %d", &left or slope[left] or slope[right or drop[right
// line: scanf("%d", &height
// gen: questions {n} {q}
// why: a ramp changes three numbers of the tables of differences; the sums are built once, n steps
/* Ramps 1, 2, 3 ... are put upon ranges of a field; how high is it in the end? */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n, q, left, right, top = 0;
    long steep = 0, added = 0, highest = -1, mix = 0;

    if (scanf("%d %d", &n, &q) != 2)
        return 1;
    int *height = malloc(n * sizeof *height);
    long *slope = calloc(n + 1, sizeof *slope), *drop = calloc(n + 1, sizeof *drop);
    for (int i = 0; i < n; i++)
        scanf("%d", &height[i]);
    while (q-- > 0) {
        scanf("%d %d", &left, &right);
        slope[left]++;
        slope[right + 1]--;
        drop[right + 1] += right - left + 1;
    }
    for (int i = 0; i < n; i++) {
        steep += slope[i];
        added += steep - drop[i];
        mix = (mix * 7 + height[i] + added) % 1000003;
        if (height[i] + added > highest) {
            highest = height[i] + added;
            top = i;
        }
    }
    printf("highest at %d: %ld, check %ld\n", top, highest, mix);
    free(height);
    free(slope);
    free(drop);
    return 0;
}
