/* Too slow: adds up anew for each question. O(q) time, with a large factor. */
#include <math.h>
#include <stdio.h>

int main(void)
{
    int questions, n, k;

    if (scanf("%d", &questions) != 1)
        return 1;
    while (questions-- > 0 && scanf("%d %d", &n, &k) == 2) {
        double mean = 0, variance = 0;
        for (int i = 0; i < k; i++) {
            mean += (double)n / (n - i);
            variance += (double)n * i / (n - i) / (n - i);
        }
        printf("%.17g %.17g\n", mean, sqrt(variance));
    }
    return 0;
}
