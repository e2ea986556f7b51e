/* Lets each value sink past its neighbours into its bin. O(n^2) time. */
#include <stdlib.h>

static int bin_of(int value, int pivot)
{
    return (value > pivot) - (value < pivot);
}

int *three_bins(int *values, int n, int pivot, int *out_count)
{
    int *borders = calloc(2, sizeof *borders);

    for (int i = 0; i < n; i++) {
        int value = values[i], place = i;

        for (; place > 0 && bin_of(values[place - 1], pivot) > bin_of(value, pivot); place--)
            values[place] = values[place - 1];
        values[place] = value;
        borders[0] += value < pivot;
        borders[1] += value <= pivot;
    }
    *out_count = 2;
    return borders;
}
