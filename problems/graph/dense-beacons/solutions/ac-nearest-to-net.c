/* Prim: keeps for each beacon its shortest wire to the net, nothing else. O(n^2) time, O(n) space.
 */
#include <stdio.h>
#include <stdlib.h>

#define BEACONS_MAX 6000

static long long x[BEACONS_MAX], y[BEACONS_MAX];
static long long wire[BEACONS_MAX]; /* of beacons outside, to the nearest inside */
static int outside[BEACONS_MAX];

int main(void)
{
    int beacons, left = 0, added = 0;
    long long total = 0;

    if (scanf("%d", &beacons) != 1)
        return 1;
    for (int i = 0; i < beacons; i++) {
        if (scanf("%lld %lld", &x[i], &y[i]) != 2)
            return 1;
        wire[i] = 1LL << 60;
        if (i > 0)
            outside[left++] = i;
    }
    while (left > 0) {
        int best = 0;

        for (int i = 0; i < left; i++) {
            int beacon = outside[i];
            long long length = llabs(x[beacon] - x[added]) + llabs(y[beacon] - y[added]);

            if (length < wire[beacon])
                wire[beacon] = length;
            if (wire[beacon] < wire[outside[best]])
                best = i;
        }
        added = outside[best];
        total += wire[added];
        outside[best] = outside[--left];
    }
    printf("%lld\n", total);
    return 0;
}
