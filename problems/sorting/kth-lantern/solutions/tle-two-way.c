/*
 * Quickselect with a random pivot, but in two parts, all equals on one side: O(n^2) time when all
 * lanterns are alike.
 */
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
    int low = 0, high = n - 1;
    uint64_t state = 0x9e3779b97f4a7c15u;

    while (low < high) {
        int border = low;

        swap(&lanterns[low + (int)(random_next(&state) % (uint64_t)(high - low + 1))],
             &lanterns[high]);
        for (int i = low; i < high; i++) {
            if (lanterns[i] < lanterns[high])
                swap(&lanterns[i], &lanterns[border++]);
        }
        swap(&lanterns[border], &lanterns[high]);
        if (border == k - 1)
            return lanterns[border];
        if (border < k - 1)
            low = border + 1;
        else
            high = border - 1;
    }
    return lanterns[low];
}
