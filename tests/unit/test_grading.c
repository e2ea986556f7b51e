/*
 * Groups of packages: how a tree of rules comes to a verdict and a score, and what it leaves out.
 */
#include <stdlib.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/expectation.h"
#include "judge/core/grading.h"
#include "tests/unit/tap.h"

#define USUAL .accept_score = 1, .max_score = -1

static void add_group(struct problem *problem, const char *name, struct grading_group rules)
{
    rules.name = mem_strdup(name);
    ARRAY_PUSH(problem->package.groups, problem->package.group_count,
               problem->package.group_capacity, rules);
}

static void add_case(struct problem *problem, struct report *report, const char *group,
                     enum verdict verdict, double points)
{
    struct test_case planned = {.name = mem_strdup("case"), .group = mem_strdup(group)};
    struct case_result result = {.verdict = verdict};
    struct case_list *cases = &problem->package.cases;

    planned.index = cases->count;
    test_case_copy(&planned, &result.test);
    ARRAY_PUSH(cases->items, cases->count, cases->capacity, planned);
    if (points >= 0) {
        result.own_score_is = SCORE_POINTS;
        result.own_score = points;
    }
    report_add(report, &result);
}

/* A root with two groups of two cases each; "secret" is where the rules of a row hold. */
static const struct {
    const char *name;
    struct grading_group secret;
    enum verdict verdicts[4]; /* of secret/a, secret/a, secret/b, secret/b */
    double points[2];         /* of the first of a, the first of b; -1: none */
    enum verdict verdict;
    double score;
} rows[] = {
    {"all accepted, scores add up", {USUAL}, {VERDICT_AC}, {-1, -1}, VERDICT_AC, 4},
    {"the worst speaks", {USUAL}, {VERDICT_WA, 0, VERDICT_RTE, 0}, {-1, -1}, VERDICT_RTE, 2},
    {"or the first",
     {USUAL, .verdict_mode = VERDICT_OF_FIRST},
     {VERDICT_WA, 0, VERDICT_RTE, 0},
     {-1, -1},
     VERDICT_WA,
     2},
    {"or nobody",
     {USUAL, .verdict_mode = VERDICT_ALWAYS_AC},
     {VERDICT_WA, 0, 0, 0},
     {-1, -1},
     VERDICT_AC,
     3},
    {"one accepted part is enough",
     {USUAL, .accepts_any = true},
     {VERDICT_TLE, 0, 0, 0},
     {-1, -1},
     VERDICT_AC,
     3},
    {"the smallest score",
     {USUAL, .score_mode = SCORE_MIN},
     {VERDICT_WA, 0, 0, 0},
     {-1, -1},
     VERDICT_WA,
     1},
    {"the largest", {USUAL, .score_mode = SCORE_MAX}, {0}, {7, 5}, VERDICT_AC, 8},
    {"the average", {USUAL, .score_mode = SCORE_AVERAGE}, {0}, {7, 5}, VERDICT_AC, 7},
    {"all or nothing",
     {.score_mode = SCORE_ALL, .accept_score = 1, .max_score = 50},
     {0},
     {-1, -1},
     VERDICT_AC,
     50},
};

static void test_row(size_t i)
{
    struct problem problem = PROBLEM_INIT;
    struct report report = REPORT_INIT;
    static const char *const groups[] = {"secret/a", "secret/a", "secret/b", "secret/b"};
    struct grade grade;

    problem.package.is_scored = true;
    add_group(&problem, "", (struct grading_group){USUAL});
    add_group(&problem, "secret", rows[i].secret);
    add_group(&problem, "secret/a", (struct grading_group){USUAL});
    add_group(&problem, "secret/b", (struct grading_group){USUAL});
    for (size_t j = 0; j < 4; j++)
        add_case(&problem, &report, groups[j], rows[i].verdicts[j],
                 j % 2 == 0 ? rows[i].points[j / 2] : -1);
    grade = grading_of_group(&problem, &report, grading_group_find(&problem, "secret"));
    tap_is_str(verdict_code(grade.verdict), verdict_code(rows[i].verdict), "%s: verdict",
               rows[i].name);
    tap_ok(grade.score == rows[i].score, "%s: score", rows[i].name);
    report_release(&report);
    problem_release(&problem);
}

/* What a group that breaks leaves out: the rest of itself, and nothing of its neighbours. */
static void test_cuts(void)
{
    struct problem problem = PROBLEM_INIT;
    struct report report = REPORT_INIT;
    struct test_case same = {.group = (char *)"secret/a", .index = 9};
    struct test_case other = {.group = (char *)"secret/b", .index = 9};
    struct test_case before = {.group = (char *)"secret/a", .index = 0};

    add_group(&problem, "", (struct grading_group){USUAL});
    add_group(&problem, "secret", (struct grading_group){USUAL});
    add_group(&problem, "secret/a", (struct grading_group){USUAL, .breaks = true});
    add_group(&problem, "secret/b", (struct grading_group){USUAL, .breaks = true});
    add_case(&problem, &report, "secret/a", VERDICT_AC, -1);
    add_case(&problem, &report, "secret/a", VERDICT_WA, -1);
    tap_ok(grading_cuts(&problem, &report, &same), "the rest of the group is cut");
    tap_ok(!grading_cuts(&problem, &report, &other), "its neighbour is not");
    tap_ok(!grading_cuts(&problem, &report, &before), "nor what comes before");
    problem.package.groups[1].breaks = true;
    tap_ok(grading_cuts(&problem, &report, &other), "but it is where the group around breaks");
    problem.package.groups[2].verdict_mode = VERDICT_ALWAYS_AC;
    tap_ok(!grading_cuts(&problem, &report, &other), "not by a group that is always accepted");
    report_release(&report);
    problem_release(&problem);
}

static const struct {
    const char *glob, *path;
    bool matches;
} globs[] = {
    {"accepted", "accepted/a.py", true},
    {"accepted/*", "accepted/a.py", true},
    {"accepted/{a,b}.py", "accepted/b.py", true},
    {"accepted/{a,b}.py", "accepted/c.py", false},
    {"*", "accepted/sub/a.py", true},
    {"accept", "accepted/a.py", false},
    {"secret/*{1,3}", "secret/group/1", false},
    {"secret/*{1,3}", "secret/case-3", true},
    {"a.py", "accepted/a.py", false},
};

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        test_row(i);
    test_cuts();
    for (size_t i = 0; i < ARRAY_LEN(globs); i++)
        tap_ok(expectation_matches(globs[i].glob, globs[i].path) == globs[i].matches,
               "'%s' and '%s'", globs[i].glob, globs[i].path);
    return tap_done();
}
