/* Quickselect with the first lantern as pivot: O(n^2) time when they are in order. */
#include <stdlib.h>
#include <string.h>

static void swap(int *a, int *b)
{
    int kept = *a;

    *a = *b;
    *b = kept;
}

int kth_lantern(const int *given, int n, int k)
{
    const size_t size = (size_t)n * sizeof *given;
    int *lanterns = memcpy(malloc(size), given, size); /* until the end of the process */
    int low = 0, high = n;

    for (;;) {
        int pivot = lanterns[low];
        int below = low, unseen = low, above = high;

        while (unseen < above) {
            if (lanterns[unseen] < pivot)
                swap(&lanterns[below++], &lanterns[unseen++]);
            else if (lanterns[unseen] > pivot)
                swap(&lanterns[unseen], &lanterns[--above]);
            else
                unseen++;
        }
        if (k - 1 < below)
            high = below;
        else if (k - 1 >= above)
            low = above;
        else
            return pivot;
    }
}
