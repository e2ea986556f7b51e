// time: 1
// space: 1
// line: -
// gen: size {n}
// why: a fixed number of divisions, however large the number of the day is
/* Day 1 was Monday, 1 January of the year 1. Which ISO week holds day n? */
#include <stdio.h>

/* Days before 1 January of the year. */
static long days_before(long year)
{
    long past = year - 1;

    return past * 365 + past / 4 - past / 100 + past / 400;
}

static long year_of(long day)
{
    long rest = day - 1;
    long year = 400 * (rest / 146097);
    long century, four, one;

    rest %= 146097;
    century = rest / 36524 > 3 ? 3 : rest / 36524;
    rest -= century * 36524;
    four = rest / 1461;
    rest %= 1461;
    one = rest / 365 > 3 ? 3 : rest / 365;
    return year + century * 100 + four * 4 + one + 1;
}

int main(void)
{
    static const char *names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    long day;

    if (scanf("%ld", &day) != 1 || day < 1)
        return 1;
    long weekday = (day - 1) % 7;
    long thursday = day - weekday + 3;
    long year = year_of(thursday);
    long week = (thursday - days_before(year) - 1) / 7 + 1;

    printf("%04ld-W%02ld-%ld (%s)\n", year, week, weekday + 1, names[weekday]);
    return 0;
}
