// time: n
// space: 1
// line: for (long i or int days or if (++month or if (weekday == or weekday = (
// line: since++ or longest = since
// gen: size {n}
// why: each of the n months is stepped through once with a fixed number of operations
/* Fridays the 13th in the n months from January 1900, and the longest time without one. */
#include <stdio.h>

static int is_leap(long year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int main(void)
{
    static const int length[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    long n, year = 1900, found = 0;
    int month = 0, weekday = 6; /* 13 January 1900, Sunday is 0 */
    int since = 0, longest = 0;

    if (scanf("%ld", &n) != 1)
        return 1;
    for (long i = 0; i < n; i++) {
        int days = length[month] + (month == 1 && is_leap(year));

        since++;
        if (weekday == 5) {
            found++;
            since = 0;
        }
        longest = since > longest ? since : longest;
        weekday = (weekday + days) % 7;
        if (++month == 12) {
            month = 0;
            year++;
        }
    }
    printf("%ld Fridays until the year %ld, at most %d months without\n", found, year, longest);
    return 0;
}
