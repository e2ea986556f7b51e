#include "judge/core/late.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "judge/base/clock.h"
#include "judge/base/memory.h"
#include "judge/base/units.h"

#define GRACE_MAX_MS ((int64_t)366 * CLOCK_DAY_S * 1000)

/* What stands behind the date: longest first. */
static const struct {
    const char *format;
    bool has_time, has_zone;
} date_formats[] = {
    {"%Y-%m-%dT%H:%M:%S%z", true,  true },
    {"%Y-%m-%d %H:%M:%S%z", true,  true },
    {"%Y-%m-%dT%H:%M%z",    true,  true },
    {"%Y-%m-%d %H:%M%z",    true,  true },
    {"%Y-%m-%dT%H:%M:%S",   true,  false},
    {"%Y-%m-%d %H:%M:%S",   true,  false},
    {"%Y-%m-%dT%H:%M",      true,  false},
    {"%Y-%m-%d %H:%M",      true,  false},
    {"%Y-%m-%d",            false, false},
};

/* mktime() and timegm() turn 31 February into March: a date that changes is none. */
static bool is_kept(const struct tm *before, const struct tm *after)
{
    return before->tm_mday == after->tm_mday && before->tm_mon == after->tm_mon &&
           before->tm_year == after->tm_year;
}

int date_parse(const char *text, int64_t *out_unix_seconds, struct error *err)
{
    for (size_t i = 0; i < ARRAY_LEN(date_formats); i++) {
        struct tm date = {.tm_isdst = -1};
        const char *end = strptime(text, date_formats[i].format, &date);
        struct tm settled = date;
        int64_t seconds;

        if (end == NULL || *end != '\0')
            continue;
        if (!date_formats[i].has_time) {
            settled.tm_hour = 23;
            settled.tm_min = settled.tm_sec = 59;
        }
        if (date_formats[i].has_zone)
            seconds = (int64_t)timegm(&settled) - date.tm_gmtoff;
        else
            seconds = (int64_t)mktime(&settled);
        if (!is_kept(&date, &settled) || seconds <= 0)
            break;
        *out_unix_seconds = seconds;
        return 0;
    }
    return error_set(err, ERROR_INPUT,
                     "'%s' is no date; write 2026-11-20 23:59, or 2026-11-20T23:59:00+01:00", text);
}

static int percent_parse(const char *text, double *out_percent, struct error *err)
{
    char *end = NULL;
    double percent = strtod(text, &end);

    if (end == text || *end != '\0' || !(percent >= 0 && percent <= 100))
        return error_set(err, ERROR_USAGE, "'%s' is no percentage; write a number from 0 to 100",
                         text);
    *out_percent = percent;
    return 0;
}

static int part_parse(const char *part, struct late_rule *rule, struct error *err)
{
    const char *equals = strchr(part, '=');
    AUTO(mem_free) char *key = mem_strndup(part, equals != NULL ? (size_t)(equals - part) : 0);

    if (strcmp(key, "day") == 0)
        return percent_parse(equals + 1, &rule->percent_a_day, err);
    if (strcmp(key, "most") == 0)
        return percent_parse(equals + 1, &rule->most_percent, err);
    if (strcmp(key, "grace") != 0)
        return error_set(err, ERROR_USAGE,
                         "'%s' is no late rule; write grace=10min,day=10,most=50, or some of them",
                         part);
    if (units_parse_time_ms(equals + 1, &rule->grace_ms, err) < 0)
        return -1;
    if (rule->grace_ms < 0 || rule->grace_ms > GRACE_MAX_MS)
        return error_set(err, ERROR_USAGE, "grace is at most a year");
    return 0;
}

int late_rule_parse(const char *text, struct late_rule *out_rule, struct error *err)
{
    struct late_rule rule = {0};

    while (*text != '\0') {
        size_t size = strcspn(text, ",");
        AUTO(mem_free) char *part = mem_strndup(text, size);

        if (part_parse(part, &rule, err) < 0)
            return -1;
        text += size + (text[size] == ',');
    }
    *out_rule = rule;
    return 0;
}

double late_percent(const struct late_rule *rule, int64_t deadline, int64_t sent_at)
{
    int64_t late = sent_at - deadline;
    double most = rule->most_percent > 0 ? rule->most_percent : 100;
    double percent;

    if (deadline == 0 || sent_at == 0 || late * 1000 <= rule->grace_ms || late <= 0)
        return 0;
    percent = rule->percent_a_day * (double)((late + CLOCK_DAY_S - 1) / CLOCK_DAY_S);
    return percent < most ? percent : most;
}
