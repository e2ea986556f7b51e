#include "judge/base/clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int64_t clock_now_s(void)
{
    const char *given = getenv("JUDGE_NOW");
    char *end = NULL;
    long long value = given != NULL ? strtoll(given, &end, 10) : 0;

    return given != NULL && end != given && *end == '\0' ? value : (int64_t)time(NULL);
}

int64_t clock_steady_us(void)
{
    struct timespec now;

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

int64_t clock_utc_offset_s(int64_t unix_s)
{
    time_t at = (time_t)unix_s;
    struct tm local;

    return localtime_r(&at, &local) != NULL ? local.tm_gmtoff : 0;
}

const char *clock_date(int64_t unix_s, char buffer[CLOCK_DATE_BYTES])
{
    time_t at = (time_t)unix_s;
    struct tm local;

    if (localtime_r(&at, &local) == NULL || strftime(buffer, CLOCK_DATE_BYTES, "%F", &local) == 0)
        snprintf(buffer, CLOCK_DATE_BYTES, "?");
    return buffer;
}
