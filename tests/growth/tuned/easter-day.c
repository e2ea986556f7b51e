// time: 1
// space: 1
// line: -
// gen: size {n}
// why: ten divisions for the one number that is read
#include <stdio.h>

/* The date of Easter after Butcher. */
static void easter(int year, int *month, int *day)
{
    int a = year % 19;
    int b = year / 100, c = year % 100;
    int d = b / 4, e = b % 4;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4, k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 19 * l) / 433;

    *month = (h + l - 7 * m + 90) / 25;
    *day = (h + l - 7 * m + 33 * *month + 19) % 32;
}

int main(void)
{
    int n, month, day;

    if (scanf("%d", &n) != 1)
        return 1;
    int year = 1583 + n % 3000;
    easter(year, &month, &day);
    printf("%04d-%02d-%02d\n", year, month, day);
    return 0;
}
