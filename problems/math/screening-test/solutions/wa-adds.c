/* Wrong: takes the mean of what the tests say one by one. */
#include <math.h>
#include <stdio.h>

int main(void)
{
    double p, hit, alarm;
    int n;
    char result;

    if (scanf("%lf %d", &p, &n) != 2)
        return 1;
    double ill = p;
    for (int i = 0; i < n; i++) {
        if (scanf("%lf %lf %c", &hit, &alarm, &result) != 3)
            return 1;
        if (result == '+') {
            ill += p * hit / (p * hit + (1 - p) * alarm);
        } else {
            ill += p * (1 - hit) / (p * (1 - hit) + (1 - p) * (1 - alarm));
        }
    }
    printf("%.17g\n%.17g\n", ill / (n + 1), 1 - ill / (n + 1));
    return 0;
}
