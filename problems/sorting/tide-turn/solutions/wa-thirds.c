/* Ternary search with two new readings a round: 2 log n to the base 1.5, over the limit. */
#include <stdio.h>

static long long level(long long minute)
{
    long long centimetres = 0;

    printf("? %lld\n", minute);
    fflush(stdout);
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
        long long third = (high - low) / 3, left = low + third, right = high - third;
        long long left_level, right_level;

        if (left == right)
            right++;
        left_level = level(left);
        right_level = level(right);
        if (left_level < right_level)
            low = left + 1;
        else
            high = right - 1;
    }
    printf("! %lld\n", low);
    return 0;
}
