/* Moves on after a swap with the right end, without a look at what came. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static uint64_t random_next(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

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
    int low = 0, high = n;                             /* the one we look for is in low..high - 1 */
    uint64_t state = 0x9e3779b97f4a7c15u ^ (uint64_t)(uintptr_t)lanterns;

    for (;;) {
        int pivot = lanterns[low + (int)(random_next(&state) % (uint64_t)(high - low))];
        int below = low, unseen = low, above = high;

        while (unseen < above) {
            if (lanterns[unseen] < pivot)
                swap(&lanterns[below++], &lanterns[unseen++]);
            else if (lanterns[unseen] > pivot)
                swap(&lanterns[unseen++], &lanterns[--above]);
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
