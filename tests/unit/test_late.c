#include "judge/core/late.h"

#include <stdlib.h>
#include <time.h>

#include "tests/unit/tap.h"

#define HOUR 3600
#define DAY 86400

static const struct {
    const char *text;
    int64_t seconds; /* 0: it is no date */
} dates[] = {
    {"2026-11-20T12:00:00Z",      1795176000},
    {"2026-11-20T13:00:00+01:00", 1795176000},
    {"2026-11-20 12:00Z",         1795176000},
    {"2026-11-20 13:00",          1795176000},
    {"2026-11-20",                1795215599},
    {"2026-02-31",                0         },
    {"20.11.2026",                0         },
    {"2026-11-20 25:00",          0         },
    {"2026-11-20 12:00 soon",     0         },
    {"",                          0         },
};

static const struct {
    const char *name, *rule;
    int64_t late_seconds;
    int percent;
} rows[] = {
    {"in time is never late",          "day=10",             -1,         0  },
    {"the deadline itself is in time", "day=10",             0,          0  },
    {"a second later a day has begun", "day=10",             1,          10 },
    {"within grace",                   "grace=10min,day=10", 600,        0  },
    {"grace does not shorten a day",   "grace=10min,day=10", 601,        10 },
    {"two days begun",                 "day=10",             DAY + HOUR, 20 },
    {"exactly one day",                "day=10",             DAY,        10 },
    {"the cap",                        "day=10,most=50",     30 * DAY,   50 },
    {"never more than all",            "day=60",             3 * DAY,    100},
    {"no rule takes nothing",          "",                   30 * DAY,   0  },
};

static const char *const bad_rules[] = {"day", "day=ten", "day=-1", "most=101", "grace=10", "x=1"};

int main(void)
{
    struct late_rule rule = {.percent_a_day = 10};

    (void)setenv("TZ", "UTC-1", 1);
    tzset();
    for (size_t i = 0; i < ARRAY_LEN(dates); i++) {
        int64_t seconds = 0;

        (void)date_parse(dates[i].text, &seconds, NULL);
        tap_is_int(seconds, dates[i].seconds, "date '%s'", dates[i].text);
    }
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        if (!tap_ok(late_rule_parse(rows[i].rule, &rule, NULL) == 0, "'%s' is a rule",
                    rows[i].rule))
            continue;
        tap_is_int((int64_t)late_percent(&rule, 1000000, 1000000 + rows[i].late_seconds),
                   rows[i].percent, "%s", rows[i].name);
    }
    for (size_t i = 0; i < ARRAY_LEN(bad_rules); i++)
        tap_ok(late_rule_parse(bad_rules[i], &rule, NULL) < 0, "'%s' is refused", bad_rules[i]);
    tap_is_int((int64_t)late_percent(&rule, 0, 1000000), 0, "without a deadline nobody is late");
    tap_is_int((int64_t)late_percent(&rule, 1, 0), 0,
               "an unknown time is not held against anybody");
    return tap_done();
}
