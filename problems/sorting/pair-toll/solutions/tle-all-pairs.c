/* Tries every pair. O(n^2) time. */
#include <stdio.h>

#define COINS_MAX 200000

static long long coins[COINS_MAX];

int main(void)
{
    long long toll, pairs = 0;
    int n;

    if (scanf("%d %lld", &n, &toll) != 2)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lld", &coins[i]) != 1)
            return 1;
    }
    for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
            /* Looked at one by one: the compiler must not pair them up eight at a time. */
            __asm__ volatile("");
            pairs += coins[j] + coins[i] == toll;
        }
    }
    printf("%lld\n", pairs);
    return 0;
}
