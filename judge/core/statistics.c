#include "judge/core/statistics.h"

#include <string.h>

#include "judge/base/memory.h"

#define THURSDAY 3 /* day 0, the first of 1970 */

void attempt_list_release(struct attempt_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        mem_free(&list->items[i].problem_id);
    mem_free(&list->items);
    *list = (struct attempt_list)ATTEMPT_LIST_INIT;
}

int statistics_weekday(int64_t day)
{
    return (int)(((day + THURSDAY) % 7 + 7) % 7);
}

static int64_t monday_of(int64_t day)
{
    return day - statistics_weekday(day);
}

static bool is_same_problem(const struct attempt *one, const struct attempt *two)
{
    return one->problem_id != NULL && two->problem_id != NULL &&
           strcmp(one->problem_id, two->problem_id) == 0;
}

/* How many counting attempts at its problem came before; SIZE_MAX: it was solved by then. */
static size_t tries_before(const struct attempt_list *list, size_t index)
{
    size_t tries = 0;

    for (size_t i = 0; i < index; i++) {
        if (!list->items[i].counts || !is_same_problem(&list->items[i], &list->items[index]))
            continue;
        if (list->items[i].is_accepted)
            return SIZE_MAX;
        tries++;
    }
    return tries;
}

/* Counts what was solved for the first time, and how many of these in the best week. */
static void count_solved(const struct attempt_list *list, int64_t since_day, struct statistics *out)
{
    int64_t monday = INT64_MIN;
    size_t in_week = 0;

    for (size_t i = 0; i < list->count; i++) {
        const struct attempt *attempt = &list->items[i];
        size_t before;

        if (attempt->problem_id == NULL || !attempt->is_accepted)
            continue;
        before = tries_before(list, i);
        if (before == SIZE_MAX || attempt->day < since_day)
            continue;
        out->solved++;
        out->first_try += before == 0;
        in_week = monday_of(attempt->day) == monday ? in_week + 1 : 1;
        monday = monday_of(attempt->day);
        out->best_week = in_week > out->best_week ? in_week : out->best_week;
    }
}

static void count_days(const struct attempt_list *list, int64_t today, struct statistics *out)
{
    int64_t last = INT64_MIN;
    size_t run = 0;

    for (size_t i = 0; i < list->count; i++) {
        const struct attempt *attempt = &list->items[i];
        int64_t week = (monday_of(today) - monday_of(attempt->day)) / 7;

        if (!attempt->counts || attempt->day > today)
            continue;
        if (week < STATISTICS_WEEKS)
            out->done[STATISTICS_WEEKS - 1 - week][statistics_weekday(attempt->day)]++;
        if (attempt->day != last)
            run = last != INT64_MIN && attempt->day == last + 1 ? run + 1 : 1;
        last = attempt->day;
        out->longest = run > out->longest ? run : out->longest;
    }
    out->streak = last != INT64_MIN && last >= today - 1 ? run : 0;
}

void statistics_make(const struct attempt_list *list, int64_t today, int64_t since_day,
                     struct statistics *out)
{
    *out = (struct statistics){0};
    for (size_t i = 0; i < list->count; i++)
        out->attempts += list->items[i].counts && list->items[i].problem_id != NULL &&
                         list->items[i].day >= since_day;
    count_solved(list, since_day, out);
    count_days(list, today, out);
}
