/*
 * A problem as FORMAT.md describes it: what problem.json and the folder say, checked and complete.
 *
 * No files are touched here; repo/problem_file reads them.
 */
#ifndef JUDGE_CORE_PROBLEM_H
#define JUDGE_CORE_PROBLEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/file.h"
#include "judge/core/limits.h"
#include "judge/core/signature.h"
#include "judge/core/test_case.h"
#include "judge/core/verdict.h"

enum problem_style { PROBLEM_STDIO, PROBLEM_FUNCTION, PROBLEM_ANSWER, PROBLEM_INTERACTIVE };
enum problem_difficulty { DIFFICULTY_EASY, DIFFICULTY_MEDIUM, DIFFICULTY_HARD };

enum checker_kind {
    CHECKER_TOKENS,
    CHECKER_EXACT,
    CHECKER_LINES,
    CHECKER_FLOAT, /* tolerance */
    CHECKER_UNORDERED_LINES,
    CHECKER_UNORDERED_TOKENS,
    CHECKER_REGEX,     /* pattern */
    CHECKER_PROGRAM,   /* the folder's check.* */
    CHECKER_VALIDATOR, /* the default validator of packages: each case has flags */
};
enum tool_protocol {
    PROTOCOL_KATTIS,
    PROTOCOL_TESTLIB,
    PROTOCOL_TESTLIB_TALK, /* an interactor of testlib: its output file is for nobody */
};

struct checker_spec {
    enum checker_kind kind;
    double tolerance;
    char *pattern;
    enum tool_protocol protocol;
    double absolute, relative; /* CHECKER_VALIDATOR: tolerances, below 0 where not given */
    bool keeps_case, keeps_space;
};

/* One line under "cases": `repeat` cases of one generator call, or one hand-made file. */
struct case_spec {
    char *gen;   /* "random n=1000 keys=50"; NULL: a file */
    char *file;  /* name under cases/, without ".in" */
    char *seed;  /* text given, or NULL: derived from id, call and repetition */
    char *label; /* or NULL */
    int repeat;
};

enum group_score { GROUP_ALL, GROUP_SUM, GROUP_MIN };

struct group_spec {
    char *name; /* NULL: the one group of a problem without groups */
    double points;
    enum group_score score;
    struct names needs;
    struct case_spec *cases;
    size_t case_count, case_capacity;
};

/* an override of one language; 0: not given */
struct language_limits {
    char *language;
    struct limits limits;
};

struct growth_spec {            /* empty when time is NULL and there are no inputs */
    struct names size_names;    /* "n" … */
    struct names size_meanings; /* "parcels" … */
    char *time, *space;
    struct names inputs;
};

/* What a package expects beside the verdict; bits 1 << verdict, 0: not said. */
struct expectation {
    char *cases; /* a glob of cases or groups; NULL: all of them */
    unsigned permitted, required;
    bool has_score;
    double least, most; /* of the score */
    char *message;      /* that the validator must say once; or NULL */
};

struct solution {          /* a file under solutions/ */
    char *file;            /* name only */
    enum verdict expected; /* from the start of its name, in a package from its folder */
    unsigned permitted;    /* bits 1 << verdict: what it may get; 0: what is expected alone */
    struct expectation *expectations;
    size_t expectation_count, expectation_capacity;
};

/* How a group of a package's cases comes to a verdict and a score; what is done: core/grading. */
enum verdict_mode { VERDICT_OF_WORST, VERDICT_OF_FIRST, VERDICT_ALWAYS_AC };
enum score_mode { SCORE_SUM, SCORE_MIN, SCORE_MAX, SCORE_AVERAGE, SCORE_ALL };

struct grading_group {
    char *name; /* "" is the root, "sample", "secret/large" */
    enum verdict_mode verdict_mode;
    enum score_mode score_mode;
    bool breaks;                       /* what follows its first reject is not judged */
    bool ignores_sample;               /* of the root: only the secret cases count */
    bool accepts_any;                  /* one accepted part is enough for its verdict */
    double accept_score, reject_score; /* of a case that no validator gives a score */
    double max_score;                  /* below 0: not said */
};

/* A method of a class Solution, as LeetCode's metaData has it. Its type names are kept. */
struct package_method {
    char *name; /* NULL: none, programs read and write */
    char *returns;
    struct names types; /* of the parameters: "integer[]", "ListNode" */
    struct names names; /* of the parameters */
    int changed;        /* the parameter that is the result, from 0; -1: what is returned is */
};

/* A package of another kind, judged where it lies; kind NULL: a folder of ours. */
struct package {
    char *kind;             /* "Kattis package" */
    struct case_list cases; /* on disk, samples first: their group is "sample" */
    bool is_scored;         /* else the first case that is not passed decides */
    bool has_time_limit;    /* else problem.limits hold a guess, to be calibrated */
    double time_multiplier; /* of the slowest correct submission, where there is no time limit */
    double time_resolution; /* in seconds: a calibrated limit is a multiple of it */
    int passes;             /* of a multi-pass problem: how often one case may run; else 1 */
    int64_t tool_time_ms;   /* that a validator may take; 0: the usual */
    struct grading_group *groups; /* the root first, each before those below it */
    size_t group_count, group_capacity;
    struct names input_validators; /* below the folder */
    char *solutions_folder;        /* below the folder; NULL: "submissions" */
    bool makes_answers;            /* its model makes those that are missing */
    bool keeps_paths;              /* its programs include each other by where they lie */
    struct names include_folders;  /* absolute: where else its programs find what they include */
    struct package_method method;
    char *params;   /* text of the params.h that its programs include; or NULL */
    int valid_exit; /* of an input validator that is content */
    struct names constants, constant_values; /* "{{name}}" in its programs stands for the value */
    struct names languages;                  /* ids that it takes submissions in; none: all */
    struct case_list probes; /* of data/invalid_… and valid_output, by these groups */
    struct names remarks;    /* what is not understood or left out: a sentence each */
};

struct problem {
    char *id;     /* "sorting/parcel-ledger" */
    char *folder; /* absolute path */
    char
        *library; /* folder of the headers that its tools include: its repository's, else our own */
    char *title;
    enum problem_style style;
    enum problem_difficulty difficulty;
    struct names tags, hints, after;
    char *license;        /* an SPDX expression as it was written; NULL: the repository's */
    struct limits limits; /* complete: absent keys have their defaults */
    struct language_limits *language_limits;
    size_t language_limit_count, language_limit_capacity;
    bool output_is_given; /* else 2 x the answer is allowed where that is more */
    int64_t source_bytes;
    struct limits compile; /* limits of a compile */
    struct checker_spec checker;
    char *model; /* file under solutions/; NULL for answer problems */
    struct group_spec *groups;
    size_t group_count, group_capacity;
    struct growth_spec growth;
    struct signature signature; /* function problems */
    char *answer_hash;          /* answer problems */
    /* what the layout says: file names in the folder, or NULL */
    char *generator, *validator, *checker_program, *interactor;
    struct solution *solutions;
    size_t solution_count, solution_capacity;
    size_t sample_count; /* samples/1.in … */
    char *case_seed;     /* mixed into the seeds that no case fixes; NULL: the usual cases */
    struct package package;
};

#define PROBLEM_INIT {0}

/* The limits for a language (id): the override where there is one, else time_percent of the
 * problem's. */
struct limits problem_limits_for(const struct problem *problem, const char *language,
                                 int64_t time_percent, int64_t extra_memory_bytes, int processes);

/* 3 x the CPU time + 1 s. */
int64_t limits_default_wall_ms(int64_t cpu_time_ms);

size_t group_case_count(const struct group_spec *group);
size_t problem_case_count(const struct problem *problem); /* hidden cases, repetitions counted */
bool problem_takes_seed(const struct problem *problem);   /* has cases that case_seed changes */
const char *problem_style_name(enum problem_style style);
const char *problem_difficulty_name(enum problem_difficulty difficulty);
/* Where the solutions lie, below the folder. */
const char *problem_solutions_folder(const struct problem *problem);

const char *problem_id_slug(const char *id); /* what stands behind the last '/'; borrowed */
const char *problem_slug(const struct problem *problem); /* the id after '/'; borrowed */

void case_spec_release(struct case_spec *spec);
void group_spec_release(struct group_spec *group);
void problem_swap(struct problem *a, struct problem *b);
void problem_release(struct problem *problem);

#endif
