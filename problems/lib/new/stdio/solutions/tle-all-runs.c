/* Adds up every run from every day on. O(n^2). */
#include <stdio.h>

static long long gains[200000];

int main(void)
{
    int n;
    long long best = -1000000001;

    if (scanf("%d", &n) != 1)
        return 1;
    for (int i = 0; i < n; i++)
        if (scanf("%lld", &gains[i]) != 1)
            return 1;
    for (int i = 0; i < n; i++) {
        long long sum = 0;

        for (int j = i; j < n; j++) {
            sum += gains[j];
            if (sum > best)
                best = sum;
        }
    }
    printf("%lld\n", best);
    return 0;
}
