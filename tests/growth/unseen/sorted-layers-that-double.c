// time: n log^2 n
// space: n
// line: while (low < high) or int middle = or if (layer[middle] or low = middle + 1
// line: high = middle
// gen: size {n}
// why: each of n newcomers asks ten times, by halving in every layer; half of log n are in use
/* Sorted layers of 1, 2, 4, 8 ... numbers, joined as a binary counter carries. Each newcomer asks
 * how many before him were lower than he, than a half, a third ... and a tenth of him. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned *layers[32], *carried, *merged;
static unsigned held;

static int lower_in(const unsigned *layer, int length, unsigned x)
{
    int low = 0, high = length;

    while (low < high) {
        int middle = (low + high) / 2;

        if (layer[middle] < x)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static long lower_than(unsigned x)
{
    long sum = 0;

    for (unsigned left = held; left > 0; left &= left - 1) {
        int k = __builtin_ctz(left);

        sum += lower_in(layers[k], 1 << k, x);
    }
    return sum;
}

static void add(unsigned x)
{
    int k = 0;

    carried[0] = x;
    for (; held >> k & 1; k++) {
        int length = 1 << k, i = 0, j = 0;

        while (i + j < 2 * length) {
            unsigned *next = merged + i + j;

            if (j == length || (i < length && carried[i] < layers[k][j]))
                *next = carried[i++];
            else
                *next = layers[k][j++];
        }
        unsigned *swapped = carried;
        carried = merged;
        merged = swapped;
    }
    if (layers[k] == NULL)
        layers[k] = malloc(sizeof(unsigned) << k);
    memcpy(layers[k], carried, sizeof(unsigned) << k);
    held++;
}

int main(void)
{
    int n;
    unsigned seed = 5;
    long lower = 0, far_lower = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    carried = malloc(2 * (size_t)n * sizeof *carried);
    merged = malloc(2 * (size_t)n * sizeof *merged);
    while (n-- > 0) {
        seed = seed * 1664525 + 1013904223;
        unsigned x = seed ^ seed >> 15;
        lower += lower_than(x);
        for (unsigned part = 2; part <= 10; part++)
            far_lower += lower_than(x / part);
        add(x);
    }
    printf("%ld lower, %ld below their parts\n", lower, far_lower);
    return 0;
}
