// time: n^4
// space: n^2
// line: long sum = or for (int right or if (sum > best) or best = sum or sums[(size_t)bottom
// gen: matrix {n}
// why: two rows and two columns, each pair in all ways: n^4 / 4 rectangles of constant time
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    int n;
    scanf("%d", &n);
    int w = n + 1;
    long *sums = calloc((size_t)w * w, sizeof *sums), best = LONG_MIN;
    for (int i = 1; i <= n; i++) {
        for (int j = 1; j <= n; j++) {
            long x;
            scanf("%ld", &x);
            sums[i * w + j] = x - 50 + sums[(i - 1) * w + j] + sums[i * w + j - 1] -
                              sums[(i - 1) * w + j - 1];
        }
    }
    for (int top = 0; top < n; top++)
        for (int bottom = top + 1; bottom <= n; bottom++)
            for (int left = 0; left < n; left++)
                for (int right = left + 1; right <= n; right++) {
                    long sum = sums[(size_t)bottom * w + right] - sums[(size_t)top * w + right] -
                               sums[(size_t)bottom * w + left] + sums[(size_t)top * w + left];
                    if (sum > best)
                        best = sum;
                }
    printf("%ld\n", best);
}
