#include "judge/view/results_names.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/memory.h"

static const char *const show_names[] = {
    [SHOW_NONE] = "none",         [SHOW_VERDICT] = "verdict", [SHOW_LABEL] = "label",
    [SHOW_SMALLEST] = "smallest", [SHOW_FULL] = "full",
};

static const char *const policy_names[] = {
    [ATTEMPTS_LAST] = "last",
    [ATTEMPTS_BEST] = "best",
    [ATTEMPTS_ALL] = "all",
};

static const char *const state_names[] = {
    [ATTEMPT_WAITING] = "waiting",
    [ATTEMPT_JUDGED] = "judged",
    [ATTEMPT_OLDER] = "older",
    [ATTEMPT_REFUSED] = "refused",
};
static_assert(ARRAY_LEN(state_names) == ATTEMPT_STATE_COUNT, "every state has a name");

static int find(const char *const *names, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++)
        if (word != NULL && strcmp(names[i], word) == 0)
            return (int)i;
    return -1;
}

const char *show_policy_name(int show)
{
    return show_names[show];
}

const char *attempt_policy_name(int policy)
{
    return policy_names[policy];
}

const char *attempt_state_name(enum attempt_state state)
{
    return state_names[state];
}

int show_policy_parse(const char *word)
{
    return find(show_names, ARRAY_LEN(show_names), word);
}

int attempt_policy_parse(const char *word)
{
    return find(policy_names, ARRAY_LEN(policy_names), word);
}

int attempt_state_parse(const char *word)
{
    return find(state_names, ARRAY_LEN(state_names), word);
}

const char *cell_status(const struct gradebook_cell *cell)
{
    if (cell->attempt == NULL)
        return "missing";
    if (cell->attempt->state == ATTEMPT_REFUSED)
        return "refused";
    if (cell->grade == NULL)
        return "waiting";
    return cell->grade->verdict == VERDICT_IE ? "judge error" : verdict_code(cell->grade->verdict);
}

static char *judge_error_of(const struct gradebook *book, const struct gradebook_grade *kept)
{
    AUTO(grade_release) struct grade grade = GRADE_INIT;

    gradebook_whole_grade(book, kept, &grade);
    return mem_strdup(grade.error != NULL ? grade.error : "judge error");
}

char *attempt_doubt(const struct gradebook *book, const struct gradebook_attempt *attempt)
{
    const struct gradebook_grade *grade = gradebook_grade_of(book, attempt);

    if (attempt->state == ATTEMPT_WAITING)
        return mem_strdup("not judged");
    if (grade != NULL && grade->verdict == VERDICT_IE)
        return judge_error_of(book, grade);
    if (grade != NULL && grade->verdict == VERDICT_UNSTABLE)
        return mem_strdup("runs near the time limit disagree");
    return mem_strdup(attempt->reason);
}

const char *points_text(double points, char buffer[POINTS_TEXT_BYTES])
{
    double rounded = round(points * 100) / 100;

    snprintf(buffer, POINTS_TEXT_BYTES, "%.2f", rounded);
    for (size_t size = strlen(buffer); size > 0 && strchr(buffer, '.') != NULL; size--) {
        char last = buffer[size - 1];

        if (last != '0' && last != '.')
            break;
        buffer[size - 1] = '\0';
        if (last == '.')
            break;
    }
    return buffer;
}
