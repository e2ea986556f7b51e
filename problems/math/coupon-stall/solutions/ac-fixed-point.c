/* Prefix sums in whole numbers of 2^-120: their differences are exact. O(q) beside the table. */
#include <math.h>
#include <stdio.h>

enum { MAX_N = 1000000, PLACES = 120 };

static unsigned __int128 first[MAX_N + 1], second[MAX_N + 1]; /* of 1/j, of 1/j^2 */

int main(void)
{
    const unsigned __int128 one = (unsigned __int128)1 << PLACES;
    int questions, n, k;

    for (int j = 1; j <= MAX_N; j++) {
        first[j] = first[j - 1] + one / (unsigned)j;
        second[j] = second[j - 1] + one / ((unsigned long long)j * (unsigned)j);
    }
    if (scanf("%d", &questions) != 1)
        return 1;
    while (questions-- > 0 && scanf("%d %d", &n, &k) == 2) {
        const double mean = n * ldexp((double)(first[n] - first[n - k]), -PLACES);
        const double squares = ldexp((double)(second[n] - second[n - k]), -PLACES);
        const double variance = (double)n * n * squares - mean;
        printf("%.17g %.17g\n", mean, variance > 0 ? sqrt(variance) : 0);
    }
    return 0;
}
