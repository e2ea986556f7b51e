/*
 * Counts each badge, sums the counts up, and looks each rank up by halving. O(n) time for few
 * ranks, O(1) space: 65,536 counts.
 */
#include <stdint.h>
#include <stdio.h>

#define BADGES 65536

static uint32_t up_to[BADGES]; /* how many badges have at most this number */

int main(void)
{
    uint64_t n, q, x, a, c, m;

    if (scanf("%lu %lu %lu %lu %lu %lu", &n, &q, &x, &a, &c, &m) != 6)
        return 1;
    for (uint64_t i = 0; i < n; i++) {
        x = (a * x + c) % m;
        up_to[x % BADGES]++;
    }
    for (int badge = 1; badge < BADGES; badge++)
        up_to[badge] += up_to[badge - 1];
    while (q-- > 0) {
        uint32_t rank;
        int low = 0, high = BADGES - 1;

        if (scanf("%u", &rank) != 1)
            return 1;
        while (low < high) {
            int middle = (low + high) / 2;

            if (up_to[middle] >= rank)
                high = middle;
            else
                low = middle + 1;
        }
        printf("%d\n", low);
    }
    return 0;
}
