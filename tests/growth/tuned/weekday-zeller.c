// time: 1
// space: 1
// line: -
// gen: size {n}
// why: the weekday of the n-th day comes from a fixed number of divisions
#include <stdio.h>

int main(void)
{
    const char *names[] = {"Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday",
                           "Friday"};
    long n;

    if (scanf("%ld", &n) != 1)
        return 1;
    int year = 1900 + n / 366 % 400;
    int month = n / 31 % 12 + 1;
    int day = n % 28 + 1;

    /* Zeller: January and February belong to the year before. */
    int m = month, y = year;
    if (m < 3) {
        m += 12;
        y--;
    }
    int h = (day + 13 * (m + 1) / 5 + y % 100 + y % 100 / 4 + y / 100 / 4 + 5 * (y / 100)) % 7;
    printf("%04d-%02d-%02d is a %s\n", year, month, day, names[h]);
    return 0;
}
