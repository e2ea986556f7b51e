/* Adds in double: sums beyond 2^53 are rounded. */
#include <stdio.h>
#include <stdlib.h>

#define COINS_MAX 200000

static long long coins[COINS_MAX];

static int compare(const void *left, const void *right)
{
    const long long a = *(const long long *)left, b = *(const long long *)right;

    return (a > b) - (a < b);
}

int main(void)
{
    long long toll, pairs = 0;
    int n, low = 0, high;

    if (scanf("%d %lld", &n, &toll) != 2)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lld", &coins[i]) != 1)
            return 1;
    }
    qsort(coins, (size_t)n, sizeof *coins, compare);
    high = n - 1;
    while (low < high) {
        double sum = (double)coins[low] + (double)coins[high];
        long long lows = 1, highs = 1;

        if (sum < (double)toll) {
            low++;
        } else if (sum > (double)toll) {
            high--;
        } else if (coins[low] == coins[high]) {
            pairs += (long long)(high - low + 1) * (high - low) / 2;
            break;
        } else {
            while (coins[low + 1] == coins[low]) {
                low++;
                lows++;
            }
            while (coins[high - 1] == coins[high]) {
                high--;
                highs++;
            }
            pairs += lows * highs;
            low++;
            high--;
        }
    }
    printf("%lld\n", pairs);
    return 0;
}
