#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/compiler.h"
#include "judge/base/memory.h"
#include "judge/core/report.h"
#include "tests/unit/tap.h"

/* Groups: "a" of 40 points with 2 cases, "b" of 60 with 2, which needs "a" where said. */
static const struct {
    const char *name;
    enum group_score score;
    bool b_needs_a;
    const char *cases; /* group (- is none), verdict, score */
    const char *expected;
} cases[] = {
    {"all right", GROUP_ALL, false, "a AC 1, a AC 1, b AC 1, b AC 1", "AC 100/100"},
    {"one failure takes a group's points", GROUP_ALL, false, "a AC 1, a AC 1, b AC 1, b WA 0",
     "WA 40/100"},
    {"sum gives a part", GROUP_SUM, false, "a AC 1, a AC 1, b AC 1, b WA 0", "WA 70/100"},
    {"min gives the worst part", GROUP_MIN, false, "a AC 1, a AC 1, b AC 0.5, b WA 0.25",
     "WA 55/100"},
    {"a checker's part counts when all are right", GROUP_ALL, false,
     "a AC 1, a AC 1, b AC 0.5, b AC 1", "AC 70/100"},
    {"a needed group that failed takes the other's points", GROUP_ALL, true,
     "a TLE 0, a AC 1, b AC 1, b AC 1", "TLE 0/100"},
    {"a needed group that passed takes nothing", GROUP_ALL, true, "a AC 1, a AC 1, b AC 1, b AC 1",
     "AC 100/100"},
    {"the worst verdict speaks", GROUP_ALL, false, "a WA 0, a TLE 0, b RTE 0, b AC 1", "RTE 0/100"},
    {"a skipped case is no pass", GROUP_ALL, false, "a AC 1, a AC 1, b AC 1, b SKIPPED 0",
     "AC 40/100"},
    {"a case that never came is no pass", GROUP_ALL, false, "a AC 1, a AC 1, b AC 1", "AC 40/100"},
    {"samples give no points", GROUP_ALL, false, "- AC 1, - WA 0", "WA 0/0"},
};

struct row {
    char group[2];
    enum verdict verdict;
    double score;
    int64_t input_bytes;
};

static bool is_near(double a, double b)
{
    return a - b < 1e-9 && b - a < 1e-9;
}

static void add(struct report *report, const struct row *row, size_t index)
{
    struct case_result result = {
        .test = {.name = mem_format("case-%zu", index),
                 .index = index,
                 .input_bytes = row->input_bytes},
        .verdict = row->verdict,
        .score = row->score,
        .run = {.cpu_time_us = (int64_t)index * 100, .peak_memory_bytes = (int64_t)index},
    };

    if (row->group[0] != '-')
        result.test.group = mem_strdup(row->group);
    report_add(report, &result);
    if (result.test.name != NULL)
        tap_ok(false, "report_add takes the result over");
}

static void add_all(struct report *report, const char *text)
{
    char group, code[16];
    int size;

    for (size_t i = 0; *text != '\0'; i++) {
        struct row row = {.input_bytes = 1};

        if (sscanf(text, "%c %15s %lf%n", &group, code, &row.score, &size) != 3 ||
            !verdict_parse(code, &row.verdict))
            abort();
        row.group[0] = group;
        add(report, &row, i);
        text += size + (int)strspn(text + size, ", ");
    }
}

static void scores(size_t i)
{
    char a[] = "a", b[] = "b";
    struct case_spec specs[] = {{.repeat = 2}};
    char *needed[] = {a};
    struct group_spec groups[] = {
        {.name = a, .points = 40, .score = cases[i].score, .cases = specs, .case_count = 1},
        {.name = b, .points = 60, .score = cases[i].score, .cases = specs, .case_count = 1},
    };
    const struct problem problem = {.groups = groups, .group_count = 2};
    AUTO(report_release) struct report report = REPORT_INIT;
    AUTO(mem_free) char *got = NULL;

    groups[1].needs = (struct names){needed, cases[i].b_needs_a, 1};
    add_all(&report, cases[i].cases);
    report_conclude(&report, &problem);
    report_conclude(&report, &problem); /* twice is as good as once */
    got = mem_format("%s %g/%g", verdict_code(report.verdict), report.points, report.max_points);
    tap_is_str(got, cases[i].expected, "%s", cases[i].name);
}

static void without_groups(void)
{
    static const struct row rows[] = {{"-", VERDICT_AC, 1, 5}, {"-", VERDICT_AC, 1, 5}};
    struct case_spec specs[] = {{.repeat = 2}};
    struct group_spec whole[] = {{.points = 100, .cases = specs, .case_count = 1}};
    const struct problem problem = {.groups = whole, .group_count = 1};
    AUTO(report_release) struct report report = REPORT_INIT;

    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        add(&report, &rows[i], i);
    report_conclude(&report, &problem);
    tap_ok(is_near(report.points, 100), "without groups all cases are worth 100 points");
    tap_ok(report.group_count == 1 && report.groups[0].name == NULL, "in one group without a name");
}

static void the_smallest_is_shown(void)
{
    static const struct row rows[] = {
        {"-", VERDICT_WA, 0, 1},   {"-", VERDICT_TLE, 0, 90}, {"-", VERDICT_TLE, 0, 30},
        {"-", VERDICT_TLE, 0, 30}, {"-", VERDICT_AC, 1, 2},
    };
    const struct problem problem = PROBLEM_INIT;
    AUTO(report_release) struct report report = REPORT_INIT;

    tap_ok(report_shown_case(&report) == NULL, "no case, none to show");
    for (size_t i = ARRAY_LEN(rows); i-- > 0;) /* results come in any order */
        add(&report, &rows[i], i);
    report_conclude(&report, &problem);
    tap_is_str(report_shown_case(&report)->test.name, "case-2",
               "of the verdict's cases the smallest input, the first of two");
    tap_is_int((int64_t)report_passed(&report), 1, "passed");
    tap_is_int((int64_t)report_total(&report), 5, "of all");
    tap_is_int(report_worst_cpu_us(&report), 400, "worst time");
    tap_is_int(report_worst_memory_bytes(&report), 4, "worst memory");
}

static void gaps_are_not_judged(void)
{
    static const struct row last = {"-", VERDICT_AC, 1, 1};
    AUTO(report_release) struct report report = REPORT_INIT;

    add(&report, &last, 3);
    tap_is_int((int64_t)report.case_count, 4, "there is room for those before");
    tap_is_str(verdict_code(report.cases[0].verdict), "SKIPPED", "which count as not judged");
}

static void settled_verdicts_stay(void)
{
    static const struct row right = {"-", VERDICT_AC, 1, 1};
    const struct problem problem = PROBLEM_INIT;
    AUTO(report_release) struct report report = {.verdict = VERDICT_CE};

    report_conclude(&report, &problem);
    tap_is_str(verdict_code(report.verdict), "CE", "a compile error needs no case");
    report.verdict = VERDICT_IE;
    add(&report, &right, 0);
    report_conclude(&report, &problem);
    tap_is_str(verdict_code(report.verdict), "IE", "the judge's own failure outlives right cases");
}

static void stops(void)
{
    static const struct row right = {"-", VERDICT_AC, 1, 1}, wrong = {"-", VERDICT_WA, 0, 1};
    const struct policy all = {.stops_at_first_failure = false},
                        first = {.stops_at_first_failure = true};
    AUTO(report_release) struct report report = REPORT_INIT;

    add(&report, &right, 1);
    tap_ok(!policy_is_satisfied(&first, &report),
           "a right case, and one not judged, do not stop it");
    add(&report, &wrong, 2);
    tap_ok(policy_is_satisfied(&first, &report), "a wrong one does");
    tap_ok(!policy_is_satisfied(&all, &report), "but not where all are asked for");
}

static void reasons_are_kept(void)
{
    static const struct {
        const char *name;
        enum verdict verdict;
        enum show_policy show;
        bool is_there;
    } rows[] = {
        {"a checker's words are hidden where only labels may be seen", VERDICT_WA, SHOW_LABEL,
         false},
        {"and those of one that broke", VERDICT_IE, SHOW_LABEL, false},
        {"they belong to the smallest case", VERDICT_WA, SHOW_SMALLEST, true},
        {"how a run ended is no secret", VERDICT_TLE, SHOW_LABEL, true},
        {"but no more than a verdict is that", VERDICT_TLE, SHOW_VERDICT, false},
    };
    char words[] = "line 3: expected 7";

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        const struct case_result result = {.verdict = rows[i].verdict, .message = words};

        tap_ok((case_result_reason(&result, rows[i].show) != NULL) == rows[i].is_there, "%s",
               rows[i].name);
    }
}

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(cases); i++)
        scores(i);
    without_groups();
    the_smallest_is_shown();
    gaps_are_not_judged();
    settled_verdicts_stay();
    stops();
    reasons_are_kept();
    return tap_done();
}
