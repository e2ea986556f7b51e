/* What a learner's attempts add up to. */
#include "judge/base/compiler.h"
#include "judge/core/statistics.h"
#include "tests/unit/tap.h"

/* A Saturday, so that the days before it are of its week. */
#define DAY 20785
#define MOST 8

struct row {
    const char *name;
    struct attempt attempts[MOST];
    size_t count;
    int64_t today, since;
    size_t solved, first_try, best_week, streak, longest;
};

static char a[] = "x/a", b[] = "x/b";

static const struct row rows[] = {
    {.name = "nothing at all", .today = DAY},
    {.name = "accepted at once",
     .attempts = {{a, DAY, true, true}},
     .count = 1,
     .today = DAY,
     .solved = 1,
     .first_try = 1,
     .best_week = 1,
     .streak = 1,
     .longest = 1},
    {.name = "accepted at the second try",
     .attempts = {{a, DAY, false, true}, {a, DAY, true, true}},
     .count = 2,
     .today = DAY,
     .solved = 1,
     .best_week = 1,
     .streak = 1,
     .longest = 1},
    {.name = "a compile error is no try",
     .attempts = {{a, DAY, false, false}, {a, DAY, true, true}},
     .count = 2,
     .today = DAY,
     .solved = 1,
     .first_try = 1,
     .best_week = 1,
     .streak = 1,
     .longest = 1},
    {.name = "a problem solved twice counts once",
     .attempts = {{a, DAY - 1, true, true}, {a, DAY, true, true}},
     .count = 2,
     .today = DAY,
     .solved = 1,
     .first_try = 1,
     .best_week = 1,
     .streak = 2,
     .longest = 2},
    {.name = "another problem's failure is not this one's",
     .attempts = {{b, DAY, false, true}, {a, DAY, true, true}},
     .count = 2,
     .today = DAY,
     .solved = 1,
     .first_try = 1,
     .best_week = 1,
     .streak = 1,
     .longest = 1},
    {.name = "today idle: the streak still lives",
     .attempts = {{a, DAY - 2, false, true}, {a, DAY - 1, false, true}},
     .count = 2,
     .today = DAY,
     .streak = 2,
     .longest = 2},
    {.name = "a whole day idle: it is over, the longest stays",
     .attempts = {{a, DAY - 3, false, true}, {a, DAY - 2, false, true}},
     .count = 2,
     .today = DAY,
     .longest = 2},
    {.name = "a gap begins a new streak",
     .attempts = {{a, DAY - 4, false, true},
                  {a, DAY - 3, false, true},
                  {a, DAY - 2, false, true},
                  {a, DAY, false, true}},
     .count = 4,
     .today = DAY,
     .streak = 1,
     .longest = 3},
    {.name = "a flash card keeps the streak and solves nothing",
     .attempts = {{a, DAY - 1, true, true}, {NULL, DAY, false, true}},
     .count = 2,
     .today = DAY,
     .solved = 1,
     .first_try = 1,
     .best_week = 1,
     .streak = 2,
     .longest = 2},
    {.name = "what was solved before --since is left out",
     .attempts = {{a, DAY - 9, true, true}, {b, DAY, true, true}},
     .count = 2,
     .today = DAY,
     .since = DAY - 5,
     .solved = 1,
     .first_try = 1,
     .best_week = 1,
     .streak = 1,
     .longest = 1},
    {.name = "solved before, so not solved again since",
     .attempts = {{a, DAY - 9, true, true}, {a, DAY, true, true}},
     .count = 2,
     .today = DAY,
     .since = DAY - 5,
     .streak = 1,
     .longest = 1},
};

static void test_rows(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct attempt copies[MOST];
        struct attempt_list list = {copies, rows[i].count, MOST};
        struct statistics got;

        for (size_t k = 0; k < rows[i].count; k++)
            copies[k] = rows[i].attempts[k];
        statistics_make(&list, rows[i].today, rows[i].since, &got);
        tap_is_int((int64_t)got.solved, (int64_t)rows[i].solved, "%s: solved", rows[i].name);
        tap_is_int((int64_t)got.first_try, (int64_t)rows[i].first_try, "%s: first try",
                   rows[i].name);
        tap_is_int((int64_t)got.best_week, (int64_t)rows[i].best_week, "%s: best week",
                   rows[i].name);
        tap_is_int((int64_t)got.streak, (int64_t)rows[i].streak, "%s: streak", rows[i].name);
        tap_is_int((int64_t)got.longest, (int64_t)rows[i].longest, "%s: longest", rows[i].name);
    }
}

static void test_weekdays(void)
{
    tap_is_int(statistics_weekday(0), 3, "1970-01-01 was a Thursday");
    tap_is_int(statistics_weekday(-1), 2, "and the day before a Wednesday");
    tap_is_int(statistics_weekday(20782), 2, "2026-11-25 is a Wednesday");
}

static void test_weeks(void)
{
    enum { WEDNESDAY = 20782, SUNDAY = WEDNESDAY - 3, MONDAY = WEDNESDAY - 2 };
    struct attempt attempts[] = {
        {a, WEDNESDAY - 7 * STATISTICS_WEEKS, false, true},
        {a, SUNDAY, true, true},
        {b, MONDAY, true, true},
        {b, WEDNESDAY, false, true},
        {b, WEDNESDAY, false, false},
    };
    struct attempt_list list = {attempts, ARRAY_LEN(attempts), ARRAY_LEN(attempts)};
    struct statistics got;
    size_t sum = 0;

    statistics_make(&list, WEDNESDAY, 0, &got);
    for (size_t week = 0; week < STATISTICS_WEEKS; week++)
        for (size_t day = 0; day < 7; day++)
            sum += got.done[week][day];
    tap_is_int((int64_t)sum, 3, "older than the picture, or no try: not in it");
    tap_is_int((int64_t)got.done[STATISTICS_WEEKS - 1][2], 1, "this Wednesday");
    tap_is_int((int64_t)got.done[STATISTICS_WEEKS - 1][0], 1, "this Monday");
    tap_is_int((int64_t)got.done[STATISTICS_WEEKS - 2][6], 1, "Sunday belongs to last week");
    tap_is_int((int64_t)got.best_week, 1, "a week is from Monday to Sunday");
}

int main(void)
{
    test_rows();
    test_weekdays();
    test_weeks();
    return tap_done();
}
