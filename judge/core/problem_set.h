/*
 * A set: what a class was asked to do, until when, and how it counts.
 */
#ifndef JUDGE_CORE_PROBLEM_SET_H
#define JUDGE_CORE_PROBLEM_SET_H

#include <stddef.h>
#include <stdint.h>

#include "judge/base/file.h"
#include "judge/core/late.h"
#include "judge/core/report.h"

enum attempt_policy { ATTEMPTS_LAST, ATTEMPTS_BEST, ATTEMPTS_ALL };

struct set_problem {
    char *reference;    /* as the set names it: an id, or a folder */
    char *name;         /* short, unique in the set: the table's heading, files' names */
    double weight;      /* points of the whole problem in the total */
    struct names files; /* globs of file names or paths that answer it; may be empty */
};

struct set_extension {
    char *student;
    int64_t until; /* Unix seconds */
};

struct problem_set {
    char *name; /* of the file or folder: "hw3" */
    char *title;
    struct set_problem *problems;
    size_t problem_count, problem_capacity;
    int64_t deadline; /* Unix seconds; 0: none */
    struct late_rule late;
    struct set_extension *extensions;
    size_t extension_count, extension_capacity;
    int show;               /* enum show_policy */
    int attempts;           /* enum attempt_policy */
    struct names languages; /* ids that are allowed; empty: all */
    char *seed;             /* hidden cases are this class's own; NULL: everybody's */
};

#define PROBLEM_SET_INIT {.show = SHOW_LABEL}
void problem_set_release(struct problem_set *set);

/* The student's own deadline where there is one. 0: none. */
int64_t problem_set_deadline(const struct problem_set *set, const char *student);

/* The last part of the reference: its slug. Borrowed. */
const char *set_problem_slug(const struct set_problem *problem);

/* Which problem a path below a student's folder answers: its position, or one of these. */
enum { PLACED_NOWHERE = -1, PLACED_AMBIGUOUSLY = -2 };

/*
 * By the set's own globs; else by the nearest folder named after a problem ("dijkstra/", "2",
 * "problem-2"); else by the file's name, whole ("dijkstra.c") or among its words
 * ("okafor_dijkstra_v2.c"). Case and punctuation do not matter. With one problem everything is its.
 */
int problem_set_place(const struct problem_set *set, const char *path);

#endif
