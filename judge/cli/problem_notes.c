#include "judge/cli/problem_notes.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/clock.h"

const struct problem_status *status_of(const struct problem_status_list *list, const char *id)
{
    static const struct problem_status never_tried = {0};

    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->items[i].problem_id, id) == 0)
            return &list->items[i];
    return &never_tried;
}

const char *status_name(const struct problem_status *status)
{
    if (status->is_solved)
        return "solved";
    return status->tries > 0 ? "tried" : "new";
}

void statuses_load(struct app *app, struct problem_status_list *out_list)
{
    AUTO(error_release) struct error err = ERROR_INIT;
    struct history *history = NULL;

    if (app_history(app, &history, &err) < 0 || history_statuses(history, out_list, &err) < 0)
        app_complain(NULL, error_text(&err));
}

const char *age_text(int64_t unix_seconds, char buffer[AGE_TEXT_BYTES])
{
    static const struct {
        int64_t seconds;
        const char *unit;
    } units[] = {
        {CLOCK_DAY_S, "d"  },
        {3600,        "h"  },
        {60,          "min"}
    };
    int64_t age = clock_now_s() - unix_seconds;

    (void)snprintf(buffer, AGE_TEXT_BYTES, "just now");
    for (size_t i = 0; i < ARRAY_LEN(units); i++) {
        if (age >= units[i].seconds) {
            (void)snprintf(buffer, AGE_TEXT_BYTES, "%" PRId64 " %s ago", age / units[i].seconds,
                           units[i].unit);
            break;
        }
    }
    return buffer;
}
