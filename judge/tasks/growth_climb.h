/*
 * The sizes of one family, measured one after the other: a ladder, and where two sizes grow, a few
 * lines through their plane.
 */
#ifndef JUDGE_TASKS_GROWTH_CLIMB_H
#define JUDGE_TASKS_GROWTH_CLIMB_H

#include "judge/base/error.h"
#include "judge/core/growth_report.h"
#include "judge/engine/growth_input.h"
#include "judge/engine/growth_source.h"
#include "judge/tasks/growth.h"
#include "judge/tasks/growth_call.h"
#include "judge/tasks/growth_settle.h"

struct growth_measuring {
    const struct growth_request *request;
    const struct growth_source *source;
    struct growth_inputs *inputs;
    struct growth_subject subject;
    const char *program; /* its source text; borrowed */
    struct growth_names names;
    double ratio; /* of the second size to the first */
    /* What the inputs of the first seed told: the lines, and whether costs explode. */
    const double *line_ratios;
    bool explodes;
    int seed; /* from 1 */
    enum run_end last_end;
    /*
     * Of each point of a line: bytes of the input, and how many of them were read; -1: not known.
     */
    double input_bytes[GROWTH_POINTS_MAX], read_bytes[GROWTH_POINTS_MAX];
    struct growth_settle settle;   /* the series of one size so far */
    struct growth_padding padding; /* of the last input */
    bool is_refused;               /* the generator takes none of the sizes that were tried */
};

/* CPU time that the measured runs of one family may take together, in seconds. */
double growth_budget_s(const struct growth_request *request);

/* An input of that first size, on the line that is climbed. 1: made; 0: the generator refuses. */
int growth_input_make(struct growth_measuring *measuring, const char *pattern, double size,
                      int *out_fd, double *out_units, struct error *err);

/* It took too long, or all memory: on the smallest input, no other way of measuring helps. */
bool growth_end_is_late(enum run_end end);

/*
 * state: of the source, open. Fills sizes, inputs and times of the family's series, and the trouble
 * that ended it; a plane only where it has enough points.
 */
int growth_family_climb(struct growth_measuring *measuring, void *state, const char *pattern,
                        struct growth_family *family, struct error *err);

#endif
