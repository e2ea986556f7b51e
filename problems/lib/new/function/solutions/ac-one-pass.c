/* The best run that ends today goes on from yesterday's, where that is above zero. O(n). */
#include <limits.h>

long long best_run(const int *gains, int n)
{
    long long ending = 0, best = LLONG_MIN;

    for (int i = 0; i < n; i++) {
        ending = ending > 0 ? ending + gains[i] : gains[i];
        if (ending > best)
            best = ending;
    }
    return best;
}
