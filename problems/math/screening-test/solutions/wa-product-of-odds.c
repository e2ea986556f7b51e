/* Wrong: the product of so many factors leaves the range of a double on the way. */
#include <math.h>
#include <stdio.h>

int main(void)
{
    double p, hit, alarm;
    int n;
    char result;

    if (scanf("%lf %d", &p, &n) != 2)
        return 1;
    double odds = p / (1 - p);
    for (int i = 0; i < n; i++) {
        if (scanf("%lf %lf %c", &hit, &alarm, &result) != 3)
            return 1;
        if (result == '+') {
            odds *= hit / alarm;
        } else {
            odds *= (1 - hit) / (1 - alarm);
        }
    }
    printf("%.17g\n%.17g\n", odds / (1 + odds), 1 / (1 + odds));
    return 0;
}
