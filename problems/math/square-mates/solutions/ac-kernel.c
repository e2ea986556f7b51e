/* Mates share their square-free part d: they are d*1, d*4, d*9, ... Count pairs in each family. */
#include <stdbool.h>
#include <stdio.h>

enum { LIMIT = 1000000 };

static bool has_square[LIMIT + 1]; /* divisible by some k*k > 1 */

int main(void)
{
    long long pairs = 0;

    for (long long k = 2; k * k <= LIMIT; k++) {
        for (long long multiple = k * k; multiple <= LIMIT; multiple += k * k)
            has_square[multiple] = true;
    }
    for (long long d = 1; d <= LIMIT; d++) {
        long long members = 0;
        if (has_square[d])
            continue;
        while (d * (members + 1) * (members + 1) <= LIMIT)
            members++;
        pairs += members * (members - 1) / 2;
    }
    printf("%lld\n", pairs);
    return 0;
}
