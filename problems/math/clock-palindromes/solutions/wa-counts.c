/* Wrong: counts the moments instead of adding their seconds. */
#include <stdio.h>

int main(void)
{
    int count = 0;

    for (int t = 0; t < 86400; t++) {
        const int h = t / 3600, m = t / 60 % 60, s = t % 60;
        if (h / 10 == s % 10 && h % 10 == s / 10 && m / 10 == m % 10)
            count++;
    }
    printf("%d\n", count);
    return 0;
}
