/* Too slow: looks through all pairs of one inside and one outside for each wire. O(n^3). */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#define BEACONS_MAX 6000

static long long x[BEACONS_MAX], y[BEACONS_MAX];
static bool is_inside[BEACONS_MAX];

int main(void)
{
    int beacons;
    long long total = 0;

    if (scanf("%d", &beacons) != 1)
        return 1;
    for (int i = 0; i < beacons; i++) {
        if (scanf("%lld %lld", &x[i], &y[i]) != 2)
            return 1;
    }
    is_inside[0] = true;
    for (int count = 1; count < beacons; count++) {
        long long shortest = 1LL << 60;
        int added = 0;

        for (int i = 0; i < beacons; i++) {
            for (int j = 0; j < beacons; j++) {
                long long length = llabs(x[i] - x[j]) + llabs(y[i] - y[j]);

                if (is_inside[i] && !is_inside[j] && length < shortest) {
                    shortest = length;
                    added = j;
                }
            }
        }
        is_inside[added] = true;
        total += shortest;
    }
    printf("%lld\n", total);
    return 0;
}
