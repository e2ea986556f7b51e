/* Bubble sort, and counts its swaps: right, but O(n^2) time. */
#include <stdio.h>

#define ENTRIES_MAX 300000

static int dates[ENTRIES_MAX];

int main(void)
{
    long long swaps = 0;
    int n;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%d", &dates[i]) != 1)
            return 1;
    }
    for (int end = n - 1; end > 0; end--) {
        for (int i = 0; i < end; i++) {
            if (dates[i] > dates[i + 1]) {
                int kept = dates[i];

                dates[i] = dates[i + 1];
                dates[i + 1] = kept;
                swaps++;
            }
        }
    }
    printf("%lld\n", swaps);
    return 0;
}
