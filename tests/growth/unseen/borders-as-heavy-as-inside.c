// time: n^4
// space: n^2
// line: for (int right = or long whole or long inside or if (whole or return sum[ or + sum[top
// line: static long weight(
// gen: matrix {n}
// why: each of n^4 / 4 rectangles is weighed in constant time by the sums of corners
/* How many rectangles of a field weigh as much on their border as inside of it? */
#include <stdio.h>
#include <stdlib.h>

static long *sum; /* of all that is above and left */
static int width;

static long weight(int top, int left, int bottom, int right)
{
    return sum[bottom * width + right] - sum[top * width + right] - sum[bottom * width + left]
           + sum[top * width + left];
}

int main(void)
{
    int n, value;
    long found = 0, largest = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    width = n + 1;
    sum = calloc((size_t)width * width, sizeof *sum);
    for (int i = 1; i <= n; i++) {
        for (int j = 1; j <= n; j++) {
            if (scanf("%d", &value) != 1)
                return 1;
            sum[i * width + j] = value + sum[(i - 1) * width + j] + sum[i * width + j - 1]
                                 - sum[(i - 1) * width + j - 1];
        }
    }
    for (int top = 0; top < n; top++) {
        for (int bottom = top + 3; bottom <= n; bottom++) {
            for (int left = 0; left < n; left++) {
                for (int right = left + 3; right <= n; right++) {
                    long whole = weight(top, left, bottom, right);
                    long inside = weight(top + 1, left + 1, bottom - 1, right - 1);

                    if (whole == 2 * inside) {
                        found++;
                        largest = whole > largest ? whole : largest;
                    }
                }
            }
        }
    }
    printf("%ld rectangles, the heaviest weighs %ld\n", found, largest);
    free(sum);
    return 0;
}
