// time: sqrt n
// space: 1
// line: -
// gen: size {n}
// why: low rises and high falls between 0 and the root of n, one of them at every step
#include <stdio.h>

static long root_of(long n)
{
    long root = 0;

    while ((root + 1) * (root + 1) <= n)
        root++;
    return root;
}

/* How n can be written as low * low + high * high; the nearest miss is kept as well. */
int main(void)
{
    long n, nearest = -1;
    int ways = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    long low = 0, high = root_of(n);
    while (low <= high) {
        long sum = low * low + high * high;

        if (sum == n) {
            ways++;
            low++;
            high--;
        } else {
            long miss = sum < n ? n - sum : sum - n;

            if (nearest < 0 || miss < nearest)
                nearest = miss;
            if (sum < n)
                low++;
            else
                high--;
        }
    }
    printf("%d ways, nearest miss %ld\n", ways, nearest);
    return 0;
}
