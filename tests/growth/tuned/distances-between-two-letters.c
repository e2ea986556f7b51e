// time: n^1.58
// space: n
// line: for (int i = 0; i < size; i++) or for (int j = 0; j < size; j++) or out[i + j] +=
// line: for (int i = 0; i < 2 * size or out[i] = 0 or for (int i = 0; i < low or sum_a[i]
// line: sum_b[i]
// line: for (int i = 0; i < 2 * low or middle[i] -=
// line: out[low + i] +=
// line: static void multiply or multiply(a, b, low or multiply(a + low or multiply(sum_a
// gen: letters {n} 2
// why: a product of two polynomials of n terms by three products of half the terms (Karatsuba)
/* For each distance: how many pairs of an a and, so far behind it, a b? */
#include <stdio.h>
#include <stdlib.h>

/* out (2 size) becomes a * b; room has 4 places for each term and some more. */
static void multiply(const long *a, const long *b, int size, long *out, long *room)
{
    if (size <= 3) {
        for (int i = 0; i < 2 * size; i++)
            out[i] = 0;
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++)
                out[i + j] += a[i] * b[j];
        return;
    }
    int low = (size + 1) / 2, high = size - low;
    long *sum_a = room, *sum_b = room + low, *middle = room + 2 * low;

    multiply(a, b, low, out, room);
    multiply(a + low, b + low, high, out + 2 * low, room);
    for (int i = 0; i < low; i++) {
        sum_a[i] = a[i] + (i < high ? a[low + i] : 0);
        sum_b[i] = b[i] + (i < high ? b[low + i] : 0);
    }
    multiply(sum_a, sum_b, low, middle, room + 4 * low);
    for (int i = 0; i < 2 * low; i++)
        middle[i] -= out[i] + (i < 2 * high ? out[2 * low + i] : 0);
    for (int i = 0; i < 2 * low && low + i < 2 * size; i++)
        out[low + i] += middle[i];
}

int main(void)
{
    int n, best = 0;
    long mix = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    char *text = malloc(n + 1);
    long *a = malloc(n * sizeof *a), *b = malloc(n * sizeof *b);
    long *pairs = malloc(2 * n * sizeof *pairs);
    long *room = malloc(4 * (n + 20) * sizeof *room);

    if (scanf("%s", text) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        a[n - 1 - i] = text[i] == 'a';
        b[i] = text[i] == 'b';
    }
    multiply(a, b, n, pairs, room);
    for (int distance = 1; distance < n; distance++) {
        mix = (mix * 31 + pairs[n - 1 + distance]) % 1000003;
        if (pairs[n - 1 + distance] > pairs[n - 1 + best])
            best = distance;
    }
    printf("%ld pairs at distance %d, %ld\n", pairs[n - 1 + best], best, mix);
    return 0;
}
