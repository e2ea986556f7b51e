#include "judge/cli/submission_ref.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static int load_number(struct app *app, int64_t number, struct submission *out_submission,
                       struct error *err)
{
    struct history *history = NULL;
    bool is_found = false;

    if (app_history(app, &history, err) < 0 ||
        history_find(history, number, NULL, out_submission, &is_found, err) < 0)
        return -1;
    if (is_found)
        return 0;
    if (number == 0)
        return error_set(err, ERROR_USAGE, "nothing was submitted yet");
    return error_set(err, ERROR_USAGE,
                     "there is no submission #%" PRId64 "; `judge log` lists them", number);
}

/* "7" and "#7"; 0: neither. */
static int64_t number_of(const char *word)
{
    const char *digits = word + (word[0] == '#');
    char *end;
    long long number = strtoll(digits, &end, 10);

    return end != digits && *end == '\0' && number > 0 ? number : 0;
}

bool submission_is_named(const char *word)
{
    return strcmp(word, "last") == 0 || number_of(word) > 0;
}

int submission_load(struct app *app, const char *word, struct submission *out_submission,
                    struct error *err)
{
    if (strcmp(word, "last") == 0)
        return load_number(app, 0, out_submission, err);
    if (number_of(word) == 0)
        return error_set(err, ERROR_USAGE,
                         "'%s' is no submission: a number of `judge log` would be right", word);
    return load_number(app, number_of(word), out_submission, err);
}

int submission_load_failure(struct app *app, const char *problem_id,
                            struct submission *out_submission, struct error *err)
{
    AUTO(submission_list_release) struct submission_list list = SUBMISSION_LIST_INIT;
    struct history *history = NULL;

    if (app_history(app, &history, err) < 0 || history_list(history, problem_id, 0, &list, err) < 0)
        return -1;
    for (size_t i = 0; i < list.count; i++)
        if (list.items[i].verdict != VERDICT_AC)
            return load_number(app, list.items[i].number, out_submission, err);
    return error_set(err, ERROR_USAGE, "no submission%s%s has failed",
                     problem_id != NULL ? " of " : "", problem_id != NULL ? problem_id : "");
}
