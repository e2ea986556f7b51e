/* Searches in 0 to n - 1 and so never answers n. */
#include <stdlib.h>

int *first_frost(const int *nights, int n, const int *marks, int marks_count, int *out_count)
{
    int *counts = malloc(((size_t)marks_count + 1) * sizeof *counts);

    for (int i = 0; i < marks_count; i++) {
        int low = 0, high = n > 0 ? n - 1 : 0; /* warmer before low, not warmer from high on */

        while (low < high) {
            int middle = low + (high - low) / 2;

            if (nights[middle] > marks[i])
                low = middle + 1;
            else
                high = middle;
        }
        counts[i] = low;
    }
    *out_count = marks_count;
    return counts;
}
