/* Looks at every moment of the day. */
#include <stdio.h>

int main(void)
{
    long long sum = 0;

    for (int h = 0; h < 24; h++) {
        for (int m = 0; m < 60; m++) {
            for (int s = 0; s < 60; s++) {
                if (h / 10 == s % 10 && h % 10 == s / 10 && m / 10 == m % 10)
                    sum += 3600 * h + 60 * m + s;
            }
        }
    }
    printf("%lld\n", sum);
    return 0;
}
