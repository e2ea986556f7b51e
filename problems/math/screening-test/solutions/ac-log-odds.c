/* Adds the logarithms of what each result does to the odds. O(n) time, O(1) space. */
#include <math.h>
#include <stdio.h>

int main(void)
{
    double p, hit, alarm;
    int n;
    char result;

    if (scanf("%lf %d", &p, &n) != 2)
        return 1;
    double odds = log(p / (1 - p));
    for (int i = 0; i < n; i++) {
        if (scanf("%lf %lf %c", &hit, &alarm, &result) != 3)
            return 1;
        if (result == '+') {
            odds += log(hit / alarm);
        } else {
            odds += log((1 - hit) / (1 - alarm));
        }
    }
    printf("%.17g\n%.17g\n", 1 / (1 + exp(-odds)), 1 / (1 + exp(odds)));
    return 0;
}
