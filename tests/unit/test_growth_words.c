/*
 * What stands around the fit: targets as problems write them, names, inputs of one width, and texts
 * that come from measured programs.
 */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/growth_bound.h"
#include "judge/core/growth_name.h"
#include "judge/core/growth_report.h"
#include "judge/core/growth_words.h"
#include "judge/engine/growth_blocks.h"
#include "judge/engine/growth_lines.h"
#include "judge/engine/growth_notes.h"
#include "judge/engine/growth_sites.h"
#include "judge/tasks/growth_ladder.h"
#include "judge/tasks/growth_settle.h"
#include "tests/unit/tap.h"

static void test_bounds(void)
{
    static const struct {
        const char *target;
        enum growth_class low, high;
        enum growth_standing standing;
    } rows[] = {
        {"n log n",        GROWTH_LINEAR_LOG,    GROWTH_LINEAR_LOG,    GROWTH_MET    },
        {"n log n",        GROWTH_LINEAR,        GROWTH_LINEAR,        GROWTH_BETTER },
        {"n log n",        GROWTH_LINEAR,        GROWTH_LINEAR_LOG,    GROWTH_MET    },
        {"n log n",        GROWTH_LINEAR_LOG,    GROWTH_QUADRATIC,     GROWTH_UNSURE },
        {"n log n",        GROWTH_LINEAR_LOG_2,  GROWTH_LINEAR_LOG_2,  GROWTH_NOT_MET},
        {"(n + m) log n",  GROWTH_LINEAR_LOG,    GROWTH_LINEAR_LOG,    GROWTH_MET    },
        {"n + m",          GROWTH_LINEAR_LOG,    GROWTH_LINEAR_LOG,    GROWTH_NOT_MET},
        {"n m",            GROWTH_QUADRATIC,     GROWTH_QUADRATIC,     GROWTH_MET    },
        {"n * m log(n m)", GROWTH_QUADRATIC_LOG, GROWTH_QUADRATIC_LOG, GROWTH_MET    },
        {"n sqrt n",       GROWTH_LINEAR_ROOT,   GROWTH_LINEAR_ROOT,   GROWTH_MET    },
        {"n^2",            GROWTH_CUBIC,         GROWTH_CUBIC,         GROWTH_NOT_MET},
        {"n log^2 n",      GROWTH_LINEAR_LOG_2,  GROWTH_LINEAR_LOG_2,  GROWTH_MET    },
        {"2^n",            GROWTH_EXPONENTIAL,   GROWTH_EXPONENTIAL,   GROWTH_MET    },
        {"2^n",            GROWTH_FACTORIAL,     GROWTH_FACTORIAL,     GROWTH_NOT_MET},
        {"n!",             GROWTH_EXPONENTIAL,   GROWTH_EXPONENTIAL,   GROWTH_MET    },
        {"1",              GROWTH_LOG,           GROWTH_LOG,           GROWTH_NOT_MET},
        {"log n",          GROWTH_LOG,           GROWTH_LOG,           GROWTH_MET    },
    };
    static const char *const refused[] = {"",    "n +", "(n",    "n)", "n ^ ^",
                                          "log", "+",   "n $ m", "2^"};

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct growth_order bound = {0};
        bool is_read = growth_bound_parse(rows[i].target, &bound, NULL) == 0;

        tap_ok(is_read, "'%s' is a target", rows[i].target);
        tap_is_str(growth_standing_name(growth_bound_compare(bound, rows[i].low, rows[i].high)),
                   growth_standing_name(rows[i].standing), "'%s' against %s", rows[i].target,
                   growth_class_name(rows[i].high));
    }
    for (size_t i = 0; i < ARRAY_LEN(refused); i++) {
        AUTO(error_release) struct error err = ERROR_INIT;
        struct growth_order bound;

        tap_is_int(growth_bound_parse(refused[i], &bound, &err), -1, "'%s' is no target",
                   refused[i]);
        tap_has_str(error_text(&err), "n log n", "'%s': the error names a right one", refused[i]);
    }
}

static void test_names(void)
{
    static const struct {
        const char *demangled, *name;
    } rows[] = {
        {"std::vector<int, std::allocator<int> >::push_back(int const&)", "std::vector::push_back"},
        {"void std::__sort<int*, cmp>(int*, int*, cmp)",                  "std::__sort"           },
        {"bool std::operator< <int>(int, int)",                           "std::operator<"        },
        {"main",                                                          "main"                  },
        {"",                                                              ""                      },
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(mem_free) char *name = growth_name_short(rows[i].demangled);

        tap_is_str(name, rows[i].name, "the short name of '%s'", rows[i].demangled);
    }
}

static void test_inputs(void)
{
    static const struct {
        const char *input, *padded, *blank;
        double size;
    } rows[] = {
        {"7 42\n",      "0000000007 0000000042\n", "         7         42\n", 2 },
        {"-5",          "-0000000005",             "        -5",              1 },
        {"abc 1.5 -\n", "abc 1.5 -\n",             "abc 1.5 -\n",             7 },
        {"12345678901", "12345678901",             "12345678901",             11},
        {"[7,-4200]\n", "[7,-4200]\n",             "[7,-4200]\n",             6 },
        {"",            "",                        "",                        0 },
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct span input = {rows[i].input, strlen(rows[i].input)};
        AUTO(strbuf_release) struct strbuf zeros = STRBUF_INIT;
        AUTO(strbuf_release) struct strbuf blanks = STRBUF_INIT;

        growth_words_pad(input, &(struct growth_padding){.filler = '0'}, &zeros);
        growth_words_pad(input, &(struct growth_padding){.filler = ' '}, &blanks);
        tap_is_str(zeros.data, rows[i].padded, "'%s' in one width", rows[i].input);
        tap_is_str(blanks.data, rows[i].blank, "'%s' in one width, by blanks", rows[i].input);
        tap_is_int((int64_t)growth_words_size(input, &(struct growth_padding){0}),
                   (int64_t)rows[i].size, "the size of '%s'", rows[i].input);
    }
}

/* Digits that are a text keep their length; numbers beside them do not. */
static void test_texts(void)
{
    static const struct {
        const char *input;
        size_t lengths[2];
        bool is_text;
        const char *padded;
    } rows[] = {
        {"4\n0415\n",              {4, 0}, true,  "0000000004\n0415\n"                   },
        {"000000003\n415\n",       {3, 0}, true,  "0000000003\n415\n"                    },
        {"3\n010\n111\n001\n",     {3, 6}, true,  "0000000003\n010\n111\n001\n"          },
        {"4 6\n0415\n271828\n",    {4, 6}, true,  "0000000004 0000000006\n0415\n271828\n"},
        {"3\n415\n27182\n31415\n", {3, 0}, false, NULL                                   },
        {"3\n415 27 4\n",          {3, 0}, false, NULL                                   },
        {"3\n41\n27\n4\n",         {3, 0}, false, NULL                                   },
        {"",                       {3, 0}, false, NULL                                   },
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct span input = {rows[i].input, strlen(rows[i].input)};
        struct growth_padding padding = {
            '0', true, {rows[i].lengths[0], rows[i].lengths[1]}
        };
        AUTO(strbuf_release) struct strbuf padded = STRBUF_INIT;

        tap_is_int(growth_words_look_like_texts(input, rows[i].lengths), rows[i].is_text,
                   "whether '%s' holds texts", rows[i].input);
        growth_words_pad(input, &padding, &padded);
        if (rows[i].padded != NULL)
            tap_is_str(padded.data, rows[i].padded, "'%s' keeps its texts", rows[i].input);
    }
}

static void test_notes(void)
{
    AUTO(growth_notes_release) struct growth_notes notes = GROWTH_NOTES_INIT;
    char text[] =
        "space 100 20 -5\nsite memset 40 13b9 1400\nsite a/b 1 2\nsite\nsample 99\nsample\n"
        "flood 1 2 3\n\nsite memcpy nan 1\n";

    growth_notes_parse(text, &notes);
    tap_is_int((int64_t)notes.heap_bytes, 100, "the heap is read");
    tap_is_int((int64_t)notes.static_bytes, 0, "a negative size is none");
    tap_is_int((int64_t)notes.count, 3, "sites and samples that parse are kept, others left out");
    tap_ok(notes.count == 3 && notes.sites[0].returns[0] == 0x13b9 && notes.sites[0].depth == 2,
           "addresses are read from the inside out");
    tap_ok(notes.count == 3 && notes.sites[2].units == 0, "what is no number counts nothing");
}

static void test_lines(void)
{
    static const char json[] =
        "{\"files\": [{\"file\": \"/work/main.c\", \"functions\": [], \"lines\": ["
        "{\"line_number\": 5, \"count\": 12}, {\"line_number\": -1, \"count\": 3},"
        "{\"line_number\": 6, \"count\": \"x\"}]}, {\"file\": \"a.h\", \"functions\": ["
        "{\"name\": \"_f\", \"demangled_name\": \"int f<int>(int)\"}], \"lines\": ["
        "{\"line_number\": 1, \"count\": 2, \"function_name\": \"_f\"},"
        "{\"line_number\": 2, \"count\": 3, \"function_name\": \"_f\"}]}]}";
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    static const unsigned char counters[] = {
        'a', 'd', 'c',  'g', 0,  0, 0, 0, 0,    0, 0,    0,    0,    0,    0, 0,    /* head */
        0,   0,   0xa1, 1,   16, 0, 0, 0, 3,    0, 0,    0,    0,    0,    0, 0, 4, /* two arcs */
        0,   0,   0,    0,   0,  0, 0, 0, 0xa1, 1, 0xff, 0xff, 0xff, 0xff,
    };

    series.count = 1;
    growth_lines_read((struct span){json, sizeof json - 1}, "/work/main.c", 0, &series);
    growth_lines_read((struct span){"[1, 2", 5}, "/work/main.c", 0, &series);
    tap_is_int((int64_t)series.part_count, 2, "a line of the source, and a function of a header");
    tap_is_int((int64_t)growth_series_part(&series, 5, NULL)->costs[0], 12, "the line's count");
    tap_is_int((int64_t)growth_series_part(&series, 0, "f")->costs[0], 5, "the function's sum");
    tap_is_int((int64_t)growth_lines_estimate(
                   (struct span){(const char *)counters, sizeof counters}),
               7, "arcs of a counter file are summed");
    for (size_t size = 0; size < sizeof counters; size++)
        (void)growth_lines_estimate((struct span){(const char *)counters, size});
    tap_ok(true, "a counter file that was cut is read as far as it goes");
}

static void test_blocks(void)
{
    AUTO(growth_blocks_free) struct growth_blocks *blocks = growth_blocks_make();
    AUTO(growth_series_release) struct growth_series series = GROWTH_SERIES_INIT;
    char one[] = "total 1000\nlibrary 100\nblock 4000 3 300 work\nblock 4010 1 1 ?\n";
    char other[] =
        "total 4000\nlibrary 100\nblock 4000 3 1300 work\nblock 4020 2 50 work\nblock x\n";

    tap_is_int((int64_t)growth_blocks_read(blocks, 0, one), 1000, "the total is read");
    (void)growth_blocks_read(blocks, 1, other);
    series.count = 2;
    growth_blocks_add_to(blocks, &series);
    tap_is_int((int64_t)growth_series_part(&series, 0, "work")->costs[1], 4000,
               "blocks of a function are one part");
    tap_is_int((int64_t)growth_series_total(&series, 0), 1001, "nothing is lost");
    series.unit = 100;
    growth_series_part(&series, 0, "work")->costs[0] = 92445149;
    growth_series_part(&series, 0, "work")->costs[1] = 92445151;
    growth_series_round(&series);
    tap_ok(growth_series_part(&series, 0, "work")->costs[0] ==
               growth_series_part(&series, 0, "work")->costs[1],
           "an instruction more is none beside many");
    tap_ok(fabs(growth_series_part(&series, 0, "work")->costs[0] - 92445150) < 12000,
           "and hardly anything is lost");
}

/* What a program says that counts by itself: it may be anything. */
static void test_sites(void)
{
    static const struct {
        const char *name, *text;
        double total;
        bool has_space;
    } rows[] = {
        {"a line's own and what it calls",   "own 3 40\ncall 3 2 new []\n",         42, false},
        {"a last line without its end",      "own 3 40",                            40, false},
        {"space is no cost",                 "own 1 1\nheap 4096\nstack 64\n",      1,  true },
        {"nothing",                          "",                                    0,  false},
        {"a call without a name",            "call 3 2\n",                          0,  false},
        {"costs below zero and beyond all",  "own 3 -1\nown 4 inf\nown 5 nan\n",    0,  false},
        {"lines that are none",              "own -3 1\nown 99999999 1\nown x 1\n", 0,  false},
        {"words of others, and empty lines", "\n\nother 3 4\nown 2 5\n",            5,  false},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct growth_series series = GROWTH_SERIES_INIT;
        struct growth_space space = {0};
        bool has_space;

        series.count = 1;
        has_space = growth_sites_read(rows[i].text, 0, &series, &space);
        tap_is_int((int64_t)growth_sites_total(rows[i].text), (int64_t)rows[i].total, "%s: total",
                   rows[i].name);
        tap_is_int((int64_t)growth_series_total(&series, 0), (int64_t)rows[i].total, "%s: parts",
                   rows[i].name);
        tap_ok(has_space == rows[i].has_space, "%s: space", rows[i].name);
        growth_series_release(&series);
    }
}

static void test_ladder(void)
{
    static const struct {
        const char *name;
        double first, last, budget, power;
        size_t points;
        double largest;
    } rows[] = {
        {"a linear program climbs to the largest size", 0,  200000, 1e8, 1,  15, 196608},
        {"a quadratic one stops at its budget",         0,  200000, 1e6, 2,  7,  768   },
        {"few sizes are worth more than the budget",    0,  200000, 1e5, 2,  6,  384   },
        {"small sizes go up by one",                    0,  20,     1e9, 1,  18, 20    },
        {"doublings end where costs explode",           0,  0,      1e9, 10, 2,  24    },
        {"sizes may be given",                          10, 100,    1e9, 1,  4,  80    },
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct growth_ladder ladder;
        double size, largest = 0;

        growth_ladder_start(&ladder, rows[i].first, rows[i].last, rows[i].budget);
        while ((size = growth_ladder_next(&ladder)) > 0) {
            largest = size;
            growth_ladder_note(&ladder, rows[i].power > 9   ? exp2(size)
                                        : rows[i].power > 1 ? size * size
                                                            : size);
        }
        tap_is_int((int64_t)ladder.count, (int64_t)rows[i].points, "%s: points", rows[i].name);
        tap_is_int((int64_t)largest, (int64_t)rows[i].largest, "%s: the largest", rows[i].name);
    }
}

static double linear(double n)
{
    return 9 * n + 40;
}

static double linear_with_a_late_square(double n)
{
    return 9 * n + 40 + (n > 6000 ? n * n / 99 : 0);
}

static double restless(double n)
{
    return 9 * n + 5 * fmod(n * 7919, 1009);
}

static void test_settle(void)
{
    static const struct {
        const char *name;
        double (*cost)(double n);
        size_t count;
        double budget;
        bool is_settled;
    } rows[] = {
        {"a clean class is known early",    linear,                    12, 1e5, true },
        {"but not with a few points",       linear,                    8,  1e3, false},
        {"nor before a quarter is spent",   linear,                    12, 1e7, false},
        {"nor where the class has changed", linear_with_a_late_square, 12, 1e5, false},
        {"nor where costs follow no class", restless,                  12, 1e5, false},
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        struct growth_settle settle = {.is_exact = true, .unit = 1};
        struct growth_ladder ladder;

        growth_ladder_start(&ladder, 12, 0, rows[i].budget);
        for (; settle.count < rows[i].count; settle.count++) {
            double size = settle.sizes[settle.count] = 12 * exp2((double)settle.count);

            settle.costs[settle.count] = rows[i].cost(size);
            growth_ladder_note(&ladder, settle.costs[settle.count]);
        }
        tap_ok(growth_is_settled(&settle, &ladder) == rows[i].is_settled, "%s", rows[i].name);
    }
}

static void test_report(void)
{
    AUTO(growth_report_release) struct growth_report report = GROWTH_REPORT_INIT;
    struct growth_family *family = growth_report_add(&report, "random n={n}");

    report.language = mem_strdup("c");
    report.source = mem_strdup("int main(void)\n{\n    while (i < strlen(text))\n}\n");
    report.time_target = mem_strdup("n");
    report.largest_size = 200000;
    report.limit_us = 1e6;
    family->series.count = 11;
    for (size_t i = 0; i < family->series.count; i++) {
        double n = family->series.sizes[i] = (double)(12 << i);

        growth_series_part(&family->series, 3, NULL)->costs[i] = n;
        growth_series_part(&family->series, 3, "strlen")->costs[i] = n * n / 16;
        family->cpu_us[i] = n * n / 1000;
    }
    growth_report_conclude(&report);
    tap_is_str(growth_standing_name(report.time_standing), "not met", "the target is compared");
    tap_has_str(report.cause, "strlen", "a usual cause is named");
    tap_ok(report.largest_us > 3.9e7 && report.largest_us < 4.1e7,
           "the time at the largest size is foretold");
    tap_ok(report.fitting_size > 31000 && report.fitting_size < 32000,
           "and the size that fits the limit");
    tap_is_int((int64_t)growth_report_line(&report, 3).size, 24, "a line without its indent");
    tap_is_int((int64_t)growth_report_line(&report, 9).size, 0, "a line that is not there");
}

int main(void)
{
    test_bounds();
    test_names();
    test_inputs();
    test_texts();
    test_notes();
    test_lines();
    test_blocks();
    test_sites();
    test_ladder();
    test_settle();
    test_report();
    return tap_done();
}
