// time: n^2
// space: n
// line: while (low < high) or if (a[low] + a[high] > a[longest]) or count += high - low
// line: high--; or low++;
// gen: numbers {n}
// why: for each longest stick two ends move towards each other over the shorter ones
#include <stdio.h>
#include <stdlib.h>

static int compare(const void *one, const void *two)
{
    long a = *(const long *)one, b = *(const long *)two;

    return (a > b) - (a < b);
}

/* How many triangles can be laid of three of the sticks? */
int main(void)
{
    int n;
    long count = 0;

    if (scanf("%d", &n) != 1)
        return 1;
    long *a = malloc(n * sizeof *a);
    for (int i = 0; i < n; i++) {
        if (scanf("%ld", &a[i]) != 1)
            return 1;
    }
    qsort(a, n, sizeof *a, compare);
    for (int longest = n - 1; longest >= 2; longest--) {
        int low = 0, high = longest - 1;

        while (low < high) {
            if (a[low] + a[high] > a[longest]) {
                count += high - low;
                high--;
            } else {
                low++;
            }
        }
    }
    printf("%ld\n", count);
    free(a);
    return 0;
}
