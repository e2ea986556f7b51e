/* How what was submitted in a contest counts. */
#include <string.h>

#include "judge/base/compiler.h"
#include "judge/core/contest.h"
#include "tests/unit/tap.h"

#define BEGUN 1795608000
#define LENGTH 5400
#define MOST 6

static char a[] = "x/a", b[] = "x/b", other[] = "x/other";

struct row {
    const char *name;
    struct contest_try tries[MOST];
    size_t count;
    int64_t ended_at;
    size_t solved;
    int64_t penalty_min;
    double points;
    size_t tries_of_a;
};

static const struct row rows[] = {
    {.name = "nothing at all"},
    {.name = "accepted at once: the minutes",
     .tries = {{a, BEGUN + 1439, VERDICT_AC, 100, 100}},
     .count = 1,
     .solved = 1,
     .penalty_min = 23,
     .points = 100,
     .tries_of_a = 1},
    {.name = "twenty minutes for each failure before",
     .tries = {{a, BEGUN + 60, VERDICT_WA, 40, 100},
               {a, BEGUN + 120, VERDICT_TLE, 40, 100},
               {a, BEGUN + 600, VERDICT_AC, 100, 100}},
     .count = 3,
     .solved = 1,
     .penalty_min = 50,
     .points = 100,
     .tries_of_a = 3},
    {.name = "what was not judged is no failure",
     .tries = {{a, BEGUN, VERDICT_CE, 0, 0},
               {a, BEGUN, VERDICT_IE, 0, 0},
               {a, BEGUN + 60, VERDICT_AC, 100, 100}},
     .count = 3,
     .solved = 1,
     .penalty_min = 1,
     .points = 100,
     .tries_of_a = 1},
    {.name = "failures cost nothing while it is not solved",
     .tries = {{a, BEGUN + 60, VERDICT_WA, 40, 100}, {b, BEGUN + 120, VERDICT_AC, 100, 100}},
     .count = 2,
     .solved = 1,
     .penalty_min = 2,
     .points = 140,
     .tries_of_a = 1},
    {.name = "the best try counts for points, not the last",
     .tries = {{a, BEGUN + 60, VERDICT_WA, 30, 50}, {a, BEGUN + 120, VERDICT_RTE, 5, 50}},
     .count = 2,
     .points = 60,
     .tries_of_a = 2},
    {.name = "a wrong answer of a problem without points has none",
     .tries = {{a, BEGUN + 60, VERDICT_WA, 0, 0}},
     .count = 1,
     .tries_of_a = 1},
    {.name = "what follows the accepted one changes nothing",
     .tries = {{a, BEGUN + 60, VERDICT_AC, 100, 100},
               {a, BEGUN + 120, VERDICT_WA, 0, 100},
               {a, BEGUN + 600, VERDICT_AC, 100, 100}},
     .count = 3,
     .solved = 1,
     .penalty_min = 1,
     .points = 100,
     .tries_of_a = 1},
    {.name = "the first second counts, the one before does not",
     .tries = {{a, BEGUN - 1, VERDICT_WA, 0, 100}, {a, BEGUN, VERDICT_AC, 100, 100}},
     .count = 2,
     .solved = 1,
     .points = 100,
     .tries_of_a = 1},
    {.name = "the last second counts, the one behind does not",
     .tries = {{a, BEGUN + LENGTH - 1, VERDICT_WA, 50, 100},
               {a, BEGUN + LENGTH, VERDICT_AC, 100, 100}},
     .count = 2,
     .points = 50,
     .tries_of_a = 1},
    {.name = "nor what follows an end by hand",
     .tries = {{a, BEGUN + 59, VERDICT_AC, 100, 100}, {b, BEGUN + 60, VERDICT_AC, 100, 100}},
     .count = 2,
     .ended_at = BEGUN + 60,
     .solved = 1,
     .points = 100,
     .tries_of_a = 1},
    {.name = "a problem that is not in it does not count",
     .tries = {{other, BEGUN + 60, VERDICT_AC, 100, 100}},
     .count = 1},
};

static void contest_make(struct contest *contest)
{
    contest->begun_at = BEGUN;
    contest->length_s = LENGTH;
    contest_add(contest, a, "A");
    contest_add(contest, b, "B");
}

static void test_rows(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(contest_release) struct contest contest = CONTEST_INIT;
        struct contest_try copies[MOST];
        struct contest_try_list list = {copies, rows[i].count, MOST};
        struct contest_standing got;

        memcpy(copies, rows[i].tries, sizeof copies);
        contest_make(&contest);
        contest.ended_at = rows[i].ended_at;
        contest_stand(&contest, &list, &got);
        tap_is_int((int64_t)got.solved, (int64_t)rows[i].solved, "%s: solved", rows[i].name);
        tap_is_int(got.penalty_min, rows[i].penalty_min, "%s: penalty", rows[i].name);
        tap_is_int((int64_t)got.points, (int64_t)rows[i].points, "%s: points", rows[i].name);
        tap_is_int((int64_t)got.lines[0].tries, (int64_t)rows[i].tries_of_a, "%s: tries",
                   rows[i].name);
        tap_is_int((int64_t)got.max_points, 200, "%s: of so many points", rows[i].name);
    }
}

static void test_clock(void)
{
    static const struct {
        const char *name;
        int64_t ended_at, now, left_s;
    } times[] = {
        {"at the beginning, all of it", 0, BEGUN, LENGTH},
        {"a second before the end", 0, BEGUN + LENGTH - 1, 1},
        {"at the end", 0, BEGUN + LENGTH, 0},
        {"long after", 0, BEGUN + 9 * LENGTH, 0},
        {"a clock set back gives no more", 0, BEGUN - 1000, LENGTH},
        {"ended by hand", BEGUN + 60, BEGUN + 60, 0},
        {"ended by hand and a clock set back", BEGUN + 60, BEGUN + 30, 0},
    };

    for (size_t i = 0; i < ARRAY_LEN(times); i++) {
        AUTO(contest_release) struct contest contest = CONTEST_INIT;

        contest_make(&contest);
        contest.ended_at = times[i].ended_at;
        tap_is_int(contest_left_s(&contest, times[i].now), times[i].left_s, "%s", times[i].name);
    }
}

static void test_names(void)
{
    enum contest_scoring scoring = CONTEST_ICPC;

    tap_ok(contest_scoring_parse("ioi", &scoring) && scoring == CONTEST_IOI, "ioi is a scoring");
    tap_ok(!contest_scoring_parse("IOI", &scoring), "names are lower case");
    for (int i = 0; i < CONTEST_SCORING_COUNT; i++)
        tap_ok(contest_scoring_parse(contest_scoring_name((enum contest_scoring)i), &scoring) &&
                   (int)scoring == i,
               "a name is read as what it names");
}

int main(void)
{
    test_rows();
    test_clock();
    test_names();
    return tap_done();
}
