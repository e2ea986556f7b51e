/* The questions stay in the buffer, and both sides wait for each other. O(log n) time. */
#include <stdio.h>

static long long level(long long minute)
{
    long long centimetres = 0;

    printf("? %lld\n", minute);
    if (scanf("%lld", &centimetres) != 1)
        return 0;
    return centimetres;
}

int main(void)
{
    long long n, allowed, low = 1, high;

    if (scanf("%lld %lld", &n, &allowed) != 2)
        return 1;
    high = n;
    while (low < high) {
        long long middle = low + (high - low) / 2;
        long long here = level(middle), next = level(middle + 1);

        if (here < next)
            low = middle + 1;
        else
            high = middle;
    }
    printf("! %lld\n", low);
    return 0;
}
