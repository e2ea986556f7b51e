/* Wrong: counts the boats before a time, not those up to it. */
#include <stdio.h>

#define RIVERS_MAX 100000
#define TIME_MAX 4000000000000000000LL

static long long start[RIVERS_MAX], gap[RIVERS_MAX];

int main(void)
{
    int rivers;
    long long boat, low = 0, high = TIME_MAX; /* the answer is in low..high */

    if (scanf("%d %lld", &rivers, &boat) != 2)
        return 1;
    for (int i = 0; i < rivers; i++) {
        if (scanf("%lld %lld", &start[i], &gap[i]) != 2)
            return 1;
    }
    while (low < high) {
        long long time = low + (high - low) / 2, passed = 0;

        /* Counting stops at the boat: the whole count may not fit into 64 bits. */
        for (int i = 0; i < rivers && passed < boat; i++) {
            if (start[i] <= time)
                passed += (time - start[i]) / gap[i];
        }
        if (passed >= boat)
            high = time;
        else
            low = time + 1;
    }
    printf("%lld\n", low);
    return 0;
}
