/* Wrong: both products become 0. */
#include <math.h>
#include <stdio.h>

int main(void)
{
    double p, hit, alarm;
    int n;
    char result;

    if (scanf("%lf %d", &p, &n) != 2)
        return 1;
    double ill = p, healthy = 1 - p;
    for (int i = 0; i < n; i++) {
        if (scanf("%lf %lf %c", &hit, &alarm, &result) != 3)
            return 1;
        if (result == '+') {
            ill *= hit;
            healthy *= alarm;
        } else {
            ill *= 1 - hit;
            healthy *= 1 - alarm;
        }
    }
    printf("%.17g\n%.17g\n", ill / (ill + healthy), healthy / (ill + healthy));
    return 0;
}
