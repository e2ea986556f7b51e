/*
 * What measuring the growth of one program found: families of inputs, classes, lines, the target.
 */
#ifndef JUDGE_CORE_GROWTH_REPORT_H
#define JUDGE_CORE_GROWTH_REPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/core/growth.h"
#include "judge/core/growth_bound.h"
#include "judge/core/growth_plane_answer.h"
#include "judge/core/growth_space.h"

struct growth_family {
    char *call; /* "random n={n}": how its inputs are made */
    struct growth_series series;
    struct growth_space space;
    double cpu_us[GROWTH_POINTS_MAX]; /* of the measured runs */
    struct growth_answer time;
    struct growth_space_answer memory;
    bool has_plane;       /* two sizes grew, and the answers below are the better ones */
    bool has_space_plane; /* the same of memory */
    struct growth_plane_answer plane_time, plane_memory;
    char *trouble; /* why there is no answer, or a shorter one: one sentence; or NULL */
};

struct growth_report {
    char *problem_id; /* NULL: none */
    char *language;   /* id */
    char *source_name;
    char *source;              /* its text */
    char *size_name;           /* "n" */
    char *other_name;          /* "m", where two sizes grow; or NULL */
    char *meter, *meter_words; /* "gcov", "exact line counts" */
    struct growth_family *families;
    size_t family_count, family_capacity;
    size_t worst;                     /* the family whose time grows fastest */
    char *time_target, *space_target; /* as the problem says; NULL: none */
    enum growth_standing time_standing, space_standing;
    struct growth_case { /* of the problem; a size of 0 is not known */
        double sizes[GROWTH_SIZES];
    } * cases;
    size_t case_count, case_capacity;
    double largest_size;  /* of the cases; 0: not known */
    double largest_other; /* the second size of that case, where two grow; else 0 */
    double limit_us;      /* CPU time of one case; 0: none */
    double largest_us;    /* foretold CPU time at the largest size; 0: not known */
    double fitting_size;  /* largest size that takes no longer than the limit; 0: not known */
    double fitting_points, most_points; /* of the groups that fit, and of all; 0: not known */
    const char *cause, *cure; /* a usual reason for the class, and what mends it; or NULL */
    char *wrong; /* its answers are: one sentence; NULL: they are right, or nobody asked */
    bool was_cached;
};
#define GROWTH_REPORT_INIT {0}
void growth_report_release(struct growth_report *report);

/* Adds an empty family, borrowed until the next is added. */
struct growth_family *growth_report_add(struct growth_report *report, const char *call);

/* Adds the sizes of one of the problem's cases. */
void growth_report_add_case(struct growth_report *report, const double sizes[GROWTH_SIZES]);

/* Fills all that follows from the series and the targets; idempotent. */
void growth_report_conclude(struct growth_report *report);

/* The library function that does the hot line's work; NULL: the line itself. Borrowed. */
const char *growth_report_callee(const struct growth_report *report);

/* A line of the source, without its indent and end; lines count from 1. size 0: there is none. */
struct span growth_report_line(const struct growth_report *report, int line);

#endif
