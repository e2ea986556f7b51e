/*
 * Memory: tables that double are linear, and what fills up and then stands still is bounded.
 */
#include <math.h>

#include "judge/core/growth_space.h"
#include "tests/unit/tap.h"

/* A vector whose table doubles, at sizes one by one: linear, though most sizes show no rise. */
static void test_staircase(void)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_space space = {
        .is_known = true, .is_exact = true, .slack = {64, 200, 200}
    };
    struct growth_space_answer answer;
    double room = 1;

    series.count = 39;
    series.steps_by_one = true;
    for (size_t i = 0; i < series.count; i++) {
        series.sizes[i] = 3 + (double)i;
        while (room < series.sizes[i])
            room *= 2;
        space.bytes[SPACE_HEAP][i] = 32 + 6 * room;
    }
    growth_space_answer(&series, &space, &answer);
    tap_ok(answer.growth == GROWTH_LINEAR, "a table that doubles: %s",
           growth_class_name(answer.growth));
}

/* How many of the 8-byte words of a static table are touched by so many draws. */
static double filling_table(double n)
{
    const double words = 32768;

    return 8 * floor(words * (1 - pow(1 - 1 / words, 40 * n)));
}

/* Random numbers, of which the least decides where a table of sums begins. */
static double table_of_sums(double n)
{
    return 262280 - 8 * floor(32768 / n);
}

static double recursion_by_halves(double n)
{
    return 32 * ceil(log2(n)) + 64;
}

static double doubling_vector(double n)
{
    return 16 * exp2(ceil(log2(n + 3)));
}

/* A block that is held anyway hides that the program is linear. */
static double held_block(double n)
{
    return n < 20 ? 100 : fmax(73000, 0.3 * n);
}

/* All the points have the room of the largest, but for those that need more. */
static double room_for_some(double n)
{
    return fmax(100000, 12 * n);
}

static void answer_of(double (*bytes)(double n), enum growth_space_kind kind, size_t count,
                      struct growth_space_answer *out_answer)
{
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    struct growth_space space = {
        .is_known = true, .is_exact = true, .slack = {64, 200, 200}
    };

    series.count = count;
    for (size_t i = 0; i < count; i++) {
        series.sizes[i] = 12 * exp2((double)i);
        space.bytes[kind][i] = bytes(series.sizes[i]);
    }
    growth_space_answer(&series, &space, out_answer);
}

static void test_bounded(void)
{
    static const struct {
        const char *name;
        double (*bytes)(double n);
        enum growth_space_kind kind;
        enum growth_class growth;
    } rows[] = {
        {"a static table that fills",       filling_table,       SPACE_STATIC, GROWTH_CONSTANT},
        {"a table of sums",                 table_of_sums,       SPACE_STATIC, GROWTH_CONSTANT},
        {"a stack that halves",             recursion_by_halves, SPACE_STACK,  GROWTH_LOG     },
        {"a vector that doubles",           doubling_vector,     SPACE_HEAP,   GROWTH_LINEAR  },
        {"a table with room for the first", room_for_some,       SPACE_HEAP,   GROWTH_LINEAR  },
    };

    for (size_t row = 0; row < ARRAY_LEN(rows); row++) {
        struct growth_space_answer answer;

        answer_of(rows[row].bytes, rows[row].kind, 19, &answer);
        tap_is_str(growth_class_name(answer.growth), growth_class_name(rows[row].growth), "%s",
                   rows[row].name);
    }
}

static void test_one_jump(void)
{
    struct growth_space_answer answer;

    answer_of(held_block, SPACE_HEAP, 13, &answer);
    tap_ok(answer.confidence == GROWTH_LOW && answer.high >= GROWTH_LINEAR,
           "one jump is not said to be all: %s, at most %s",
           growth_confidence_name(answer.confidence), growth_class_name(answer.high));
}

/* Peaks of a whole process: what it takes besides hides what a program of few items takes. */
static void test_peaks_of_process(void)
{
    static const struct {
        const char *what;
        size_t count;
        enum growth_confidence confidence;
    } rows[] = {
        {"49 152 items below what a process takes besides", 13, GROWTH_UNKNOWN},
        {"a megabyte of items would have been seen",        18, GROWTH_GOOD   },
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
        struct growth_space space = {.is_known = true, .slack = {1 << 20}};
        struct growth_space_answer answer;

        series.is_exact = false;
        series.count = rows[i].count;
        for (size_t j = 0; j < series.count; j++) {
            series.sizes[j] = 12 * exp2((double)j);
            space.bytes[SPACE_HEAP][j] = j < 8 ? 786432 : 917504;
        }
        growth_space_answer(&series, &space, &answer);
        tap_ok(answer.confidence == rows[i].confidence && answer.growth == GROWTH_CONSTANT,
               "%s: %s", rows[i].what, growth_confidence_name(answer.confidence));
    }
}

int main(void)
{
    test_staircase();
    test_bounded();
    test_one_jump();
    test_peaks_of_process();
    return tap_done();
}
