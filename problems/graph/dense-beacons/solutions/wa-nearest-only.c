/* Wrong: links each beacon with the nearest of those before it in the list. */
#include <stdio.h>
#include <stdlib.h>

#define BEACONS_MAX 6000

static long long x[BEACONS_MAX], y[BEACONS_MAX];

int main(void)
{
    int beacons;
    long long total = 0;

    if (scanf("%d", &beacons) != 1)
        return 1;
    for (int i = 0; i < beacons; i++) {
        long long nearest = 1LL << 60;

        if (scanf("%lld %lld", &x[i], &y[i]) != 2)
            return 1;
        for (int j = 0; j < i; j++) {
            long long length = llabs(x[i] - x[j]) + llabs(y[i] - y[j]);

            if (length < nearest)
                nearest = length;
        }
        total += i > 0 ? nearest : 0;
    }
    printf("%lld\n", total);
    return 0;
}
