#include "judge/core/fsrs.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "tests/unit/tap.h"

#define NEAR 1e-9
#define VECTORS 1500

static bool is_near(double got, double expected)
{
    return fabs(got - expected) <= NEAR * fabs(expected);
}

/* Each line: sequence, place in it, days since the last, grade; then what two public
 * implementations of the model agree on. */
static void test_vectors(void)
{
    const char *source = getenv("JUDGE_SOURCE");
    AUTO(mem_free) char *path = mem_format("%s/tests/unit/fsrs_vectors.csv", source);
    FILE *file = fopen(path, "re");
    struct fsrs_memory memory = {0};
    int sequence, place, days, grade, read = 0, wrong = 0;
    double stability, difficulty;
    int64_t interval;

    tap_ok(file != NULL, "the vectors are there");
    if (file == NULL)
        return;
    (void)!fscanf(file, "%*[^\n]");
    while (fscanf(file, "%d,%d,%d,%d,%lf,%lf,%" SCNd64, &sequence, &place, &days, &grade,
                  &stability, &difficulty, &interval) == 7) {
        bool is_right;

        memory = place == 0 ? fsrs_begin((enum fsrs_grade)grade)
                            : fsrs_review(memory, days, (enum fsrs_grade)grade);
        is_right = is_near(memory.stability, stability) && is_near(memory.difficulty, difficulty) &&
                   fsrs_interval(memory, FSRS_RETENTION) == interval;
        if (!is_right && wrong < 5)
            tap_note("sequence %d, place %d: S %.12g (%.12g), D %.12g (%.12g), %" PRId64
                     " days (%" PRId64 ")",
                     sequence, place, memory.stability, stability, memory.difficulty, difficulty,
                     fsrs_interval(memory, FSRS_RETENTION), interval);
        wrong += !is_right;
        read++;
    }
    fclose(file);
    tap_is_int(read, VECTORS, "all are read");
    tap_is_int(wrong, 0, "all agree: stability and difficulty to 1e-9, intervals exactly");
}

/* Published with fsrs-rs: the next interval of S = 1 for wishes of 10 % to 100 %. */
static void test_intervals(void)
{
    static const int64_t days[] = {3116766, 34793, 2508, 387, 90, 27, 9, 3, 1};
    const struct fsrs_memory memory = {1, 5};

    for (size_t i = 0; i < ARRAY_LEN(days); i++) {
        int64_t bounded = days[i] < FSRS_INTERVAL_MAX_DAYS ? days[i] : FSRS_INTERVAL_MAX_DAYS;

        tap_is_int(fsrs_interval(memory, 0.1 * (double)(i + 1)), bounded, "a wish of %zu0 %%",
                   i + 1);
    }
    tap_ok(is_near(fsrs_recall(memory, 1), 0.9), "after its stability the chance is 90 %%");
}

static void test_suggestions(void)
{
    static const struct {
        const char *name;
        struct fsrs_effort effort;
        enum fsrs_grade grade;
    } rows[] = {
        {"gave up", {.gave_up = true}, FSRS_AGAIN},
        {"three failures", {.failures = 3}, FSRS_HARD},
        {"two hints", {.hints = 2}, FSRS_HARD},
        {"more than twice the usual time", {.spent_s = 1201, .usual_s = 600}, FSRS_HARD},
        {"at once and quickly", {.spent_s = 299, .usual_s = 600}, FSRS_EASY},
        {"quickly, but not at once", {.failures = 1, .spent_s = 299, .usual_s = 600}, FSRS_GOOD},
        {"at once in the usual time", {.spent_s = 600, .usual_s = 600}, FSRS_GOOD},
        {"nothing is known of the time", {.spent_s = 5}, FSRS_GOOD},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        tap_is_str(fsrs_grade_name(fsrs_suggest(&rows[i].effort)), fsrs_grade_name(rows[i].grade),
                   "%s", rows[i].name);
}

static void test_days(void)
{
    static const struct {
        const char *name;
        int64_t unix_s, offset_s, day;
    } rows[] = {
        {"04:00 begins a day", 14400, 0, 0},
        {"03:59 still belongs to the last", 14399, 0, -1},
        {"an hour east the day began earlier", 14400 - 3600, 3600, 0},
        {"the next day", 14400 + 86400, 0, 1},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        tap_is_int(fsrs_day(rows[i].unix_s, rows[i].offset_s), rows[i].day, "%s", rows[i].name);
}

static void test_spread(void)
{
    int64_t low = 100, high = 100;

    for (uint64_t seed = 0; seed < 1000; seed++) {
        int64_t days = fsrs_interval_spread(100, seed);

        low = days < low ? days : low;
        high = days > high ? days : high;
    }
    tap_ok(low == 95 && high == 105, "100 days are spread over 95 to 105");
    tap_is_int(fsrs_interval_spread(2, 7), 2, "2 days stay");
    tap_is_int(fsrs_interval_spread(100, 7), fsrs_interval_spread(100, 7), "a seed is a promise");
}

int main(void)
{
    test_vectors();
    test_intervals();
    test_suggestions();
    test_days();
    test_spread();
    return tap_done();
}
