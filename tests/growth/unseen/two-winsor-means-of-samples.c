// time: n * m log m
// space: m
// line: for (int k = low or int left_is_next or to[k] =
// gen: counts {n} {m}
// why: n samples of m drawn values are merge sorted, log m passes over m values each
/* Means of n samples of m readings where the outer tenths are moved to the next inner value. */
#include <stdio.h>
#include <stdlib.h>

static unsigned seed = 77777;

static int draw(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return (int)(seed % 1000000);
}

static int least(int a, int b)
{
    return a < b ? a : b;
}

/* Sorts m values, and returns the one of both arrays in which they are then. */
static int *sort(int *from, int *to, int m)
{
    for (int width = 1; width < m; width *= 2) {
        for (int low = 0; low < m; low += 2 * width) {
            int half = least(low + width, m), high = least(half + width, m);
            int i = low, j = half;

            for (int k = low; k < high; k++) {
                int left_is_next = j >= high || (i < half && from[i] <= from[j]);
                to[k] = left_is_next ? from[i++] : from[j++];
            }
        }
        int *other = from;
        from = to;
        to = other;
    }
    return from;
}

int main(void)
{
    int n, m;
    double spread = 0;

    if (scanf("%d %d", &n, &m) != 2)
        return 1;
    int *a = malloc((size_t)m * sizeof *a), *b = malloc((size_t)m * sizeof *b);
    for (int s = 0; s < n; s++) {
        long sum = 0;
        int cut = m / 10;

        for (int i = 0; i < m; i++)
            a[i] = draw();
        int *sorted = sort(a, b, m);
        for (int i = cut; i < m - cut; i++)
            sum += sorted[i];
        sum += (long)cut * (sorted[cut] + sorted[m - 1 - cut]);
        spread += (double)sum / m - 500000;
    }
    printf("%.3f\n", spread / n);
    free(a);
    free(b);
    return 0;
}
