/* The best run that ends today goes on from yesterday's, where that is above zero. O(n). */
#include <limits.h>
#include <stdio.h>

int main(void)
{
    int n;
    long long gain, ending = 0, best = LLONG_MIN;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++) {
        if (scanf("%lld", &gain) != 1)
            return 1;
        ending = ending > 0 ? ending + gain : gain;
        if (ending > best)
            best = ending;
    }
    printf("%lld\n", best);
    return 0;
}
