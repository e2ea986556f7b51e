/*
 * What judging found: one submission, its cases, its groups, its score.
 */
#ifndef JUDGE_CORE_REPORT_H
#define JUDGE_CORE_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/core/compare.h"
#include "judge/core/limits.h"
#include "judge/core/problem.h"
#include "judge/core/run_result.h"
#include "judge/core/test_case.h"
#include "judge/core/verdict.h"

struct counterexample;

struct case_result {
    struct test_case test;
    struct run_result run; /* of the shown run; the best of the repeated ones */
    enum verdict verdict;
    int runs;     /* 1, or up to 3 where it was measured again */
    double score; /* 0 … 1; a checker may give a part */
    enum own_score { SCORE_NOT_GIVEN, SCORE_POINTS, SCORE_SHARE } own_score_is;
    double own_score; /* what the validator of a scored package gave: points, or a share of them */
    char *message;    /* checker's or interactor's words for the learner, or cause; or NULL */
    struct difference difference; /* WA of a built-in checker */
    char *stderr_excerpt;         /* first 4 KiB, or NULL */
    char *output_excerpt;         /* around the difference, at most 4 KiB, or NULL */
    size_t output_excerpt_offset; /* where the excerpt starts in the output */
    size_t output_bytes;
    char *transcript; /* interactive: at most 8 KiB of both sides, or NULL */
    char *cause; /* RTE of C and C++: what the sanitizer re-run named, with file:line; or NULL */
};

struct group_result {
    char *name;
    double points, earned;
    size_t passed, total;
    bool is_skipped; /* a needed group was not passed */
};

/* A compiler's words about a source. */
struct compile_log {
    char *text; /* paths removed, capped; NULL: none */
    int errors, warnings;
    int64_t time_us;
    bool was_cached;
    char *command; /* "gcc 12.2 -std=c17 -O2 …" for the report */
};

struct report {
    enum verdict verdict;
    char *problem_id;
    char *language;    /* id */
    char *source_name; /* as the user gave it */
    struct limits limits;
    struct compile_log compile;
    struct case_result *cases; /* in the order of the problem */
    size_t case_count, case_capacity;
    struct group_result *groups;
    size_t group_count, group_capacity;
    double points, max_points;
    int64_t judge_time_us;           /* wall, whole */
    char *limits_note;               /* how limits were enforced when degraded; or NULL */
    char *error;                     /* IE: what failed; or NULL */
    struct counterexample *smallest; /* owned; NULL: none was looked for, or found */
    char *pattern; /* what the failed cases share and the others do not: a sentence; or NULL */
};

#define REPORT_INIT {0}

void compile_log_release(struct compile_log *log);
void case_result_release(struct case_result *result);
void report_release(struct report *report);

/* Takes *result over (and empties it), at its case index; leaves room for those before it. */
void report_add(struct report *report, struct case_result *result);

/* Points, groups and the overall verdict from the cases; idempotent. */
void report_conclude(struct report *report, const struct problem *problem);

size_t report_passed(const struct report *report);
size_t report_total(const struct report *report);
int64_t report_worst_cpu_us(const struct report *report);
int64_t report_worst_memory_bytes(const struct report *report);

/* The case to show: of the report's verdict, the smallest input; NULL when there is none. Borrowed.
 */
const struct case_result *report_shown_case(const struct report *report);

/* What judging tells while it goes on. Any function may be NULL. */
struct report_sink {
    void (*preparing)(void *state, size_t done, size_t total); /* hidden cases being generated */
    void (*compiling)(void *state);
    void (*built)(void *state, const struct compile_log *log);
    void (*case_done)(void *state, const struct case_result *result, size_t done, size_t total);
    int (*interrupted)(void); /* asked while cases are prepared: not 0 stops */
    void *state;
};

/* What of hidden data may be shown. */
enum show_policy { SHOW_NONE, SHOW_VERDICT, SHOW_LABEL, SHOW_SMALLEST, SHOW_FULL };

/*
 * What a checker says of a wrong output may hold what is hidden; what is said of how a run ended
 * never does. NULL: nothing, or not for this policy.
 */
const char *case_result_reason(const struct case_result *result, enum show_policy show);

struct policy {
    bool stops_at_first_failure;
    bool measures_again;     /* a TLE near the limit */
    bool judges_all;         /* cases too that a package's grading would leave out */
    size_t stops_after_slow; /* so many cases with TLE are enough; 0: never */
    enum show_policy show;
};
bool policy_is_satisfied(const struct policy *policy, const struct report *report);

#endif
