/*
 * A contest against the clock: some problems, a window of time, and how what was submitted in it
 * counts. Pure rules; the history keeps it, and what time it is, the caller says.
 */
#ifndef JUDGE_CORE_CONTEST_H
#define JUDGE_CORE_CONTEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/core/verdict.h"

#define CONTEST_PROBLEMS_MAX 26      /* they are called A to Z */
#define CONTEST_MINUTES_MAX 10080    /* a week */
#define CONTEST_PENALTY_MIN 20       /* for each failed try at what was then solved */
#define CONTEST_PROBLEM_POINTS 100.0 /* IOI: what each problem is worth */

enum contest_scoring { CONTEST_ICPC, CONTEST_IOI, CONTEST_SCORING_COUNT };

const char *contest_scoring_name(enum contest_scoring scoring); /* "icpc" */
bool contest_scoring_parse(const char *name, enum contest_scoring *out_scoring);

struct contest_problem {
    char *id, *title;
};

struct contest {
    int64_t number; /* from 1; 0: not recorded yet */
    char *title;
    enum contest_scoring scoring;
    int64_t begun_at; /* Unix seconds, as ended_at */
    int64_t length_s;
    int64_t ended_at; /* by hand, before its time; 0: it was not */
    struct contest_problem *problems;
    size_t count, capacity;
};
#define CONTEST_INIT {0}
void contest_release(struct contest *contest);

/* Copies both. The caller sees to it that no id comes twice. */
void contest_add(struct contest *contest, const char *id, const char *title);
bool contest_has(const struct contest *contest, const char *id);

/* The first second that is no longer in it. */
int64_t contest_closes_at(const struct contest *contest);
/* Seconds; 0: it is over. Never more than its length, also where the clock was set back. */
int64_t contest_left_s(const struct contest *contest, int64_t now);

/* A submission or an answer. */
struct contest_try {
    char *problem_id;
    int64_t at; /* Unix seconds */
    enum verdict verdict;
    double points, max_points;
};
struct contest_try_list {
    struct contest_try *items;
    size_t count, capacity;
};
#define CONTEST_TRY_LIST_INIT {NULL, 0, 0}
void contest_try_list_release(struct contest_try_list *list);

/* One problem of the contest. */
struct contest_line {
    size_t tries;    /* judged ones up to the accepted one: CE and IE are none */
    size_t failures; /* of these, before it was solved */
    bool is_solved;
    int64_t solved_min;  /* whole minutes from the beginning; 0 when not solved */
    int64_t penalty_min; /* ICPC: those and CONTEST_PENALTY_MIN a failure; 0 when not solved */
    double points;       /* IOI: the best try, of CONTEST_PROBLEM_POINTS */
};

struct contest_standing {
    struct contest_line lines[CONTEST_PROBLEMS_MAX]; /* as contest->problems */
    size_t solved;
    int64_t penalty_min;
    double points, max_points;
};

/* Tries in order of time. Those outside of the window or of other problems do not count. */
void contest_stand(const struct contest *contest, const struct contest_try_list *tries,
                   struct contest_standing *out);

#endif
