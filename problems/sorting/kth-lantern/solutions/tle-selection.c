/* Selection sort up to the k-th. O(n^2) time for a k in the middle. */
#include <stdlib.h>
#include <string.h>

int kth_lantern(const int *given, int n, int k)
{
    const size_t size = (size_t)n * sizeof *given;
    int *lanterns = memcpy(malloc(size), given, size); /* until the end of the process */
    for (int i = 0; i < k; i++) {
        int dimmest = i, kept = lanterns[i];

        for (int j = i + 1; j < n; j++)
            dimmest = lanterns[j] < lanterns[dimmest] ? j : dimmest;
        lanterns[i] = lanterns[dimmest];
        lanterns[dimmest] = kept;
    }
    return lanterns[k - 1];
}
