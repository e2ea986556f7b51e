/* Three borders in one walk: below, equal, unseen, above. No second array. O(n). */
#include <stdlib.h>

static void swap(int *a, int *b)
{
    int kept = *a;

    *a = *b;
    *b = kept;
}

int *three_bins(int *values, int n, int pivot, int *out_count)
{
    int *borders = malloc(2 * sizeof *borders);
    int below = 0, unseen = 0, above = n;

    while (unseen < above) {
        if (values[unseen] < pivot)
            swap(&values[below++], &values[unseen++]);
        else if (values[unseen] > pivot)
            swap(&values[unseen], &values[--above]);
        else
            unseen++;
    }
    borders[0] = below;
    borders[1] = above;
    *out_count = 2;
    return borders;
}
