/*
 * Dates of a set, and what a submission loses that comes after its deadline.
 */
#ifndef JUDGE_CORE_LATE_H
#define JUDGE_CORE_LATE_H

#include <stdint.h>

#include "judge/base/error.h"

struct late_rule {
    int64_t grace_ms;     /* this much after the deadline is still in time */
    double percent_a_day; /* of the points, for each day begun */
    double most_percent;  /* never more than that; 0: 100 */
};

/*
 * "2026-11-20", "2026-11-20 23:59", "2026-11-20T23:59:00Z", "… +01:00"; without a zone local time,
 * without a time the end of that day.
 */
int date_parse(const char *text, int64_t *out_unix_seconds, struct error *err);

/* "grace=10min,day=10,most=50": any of them; times with a unit, percents without. */
int late_rule_parse(const char *text, struct late_rule *out_rule, struct error *err);

/* Percent that are taken off, 0 to 100. A deadline or a time of 0 is unknown: nothing. */
double late_percent(const struct late_rule *rule, int64_t deadline, int64_t sent_at);

#endif
