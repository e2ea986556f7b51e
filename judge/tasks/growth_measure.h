/*
 * One family of inputs, measured size by size by one source.
 */
#ifndef JUDGE_TASKS_GROWTH_MEASURE_H
#define JUDGE_TASKS_GROWTH_MEASURE_H

#include "judge/base/error.h"
#include "judge/core/growth_report.h"
#include "judge/engine/growth_input.h"
#include "judge/engine/growth_source.h"
#include "judge/tasks/growth.h"

struct growth_measuring {
    const struct growth_request *request;
    const struct growth_source *source;
    struct growth_inputs *inputs;
    struct growth_subject subject;
    double ratio;
    int seed;
    enum run_end last_end;
    char filler; /* of numbers in one width; 0: as they were printed */
};

/* The largest "n=..." among the calls of a problem's cases; 0: none. */
double growth_largest_size(const struct problem *problem, const char *name);

/* The name of the size that grows: the problem's first, else "n". Borrowed. */
const char *growth_size_name(const struct growth_request *request);

/*
 * pattern: a generator's call with {n}. 1: measured, *family holds series and space; 0: this source
 * cannot run the program, family->trouble says why; -1: error.
 */
int growth_family_measure(struct growth_measuring *measuring, const char *pattern,
                          struct growth_family *family, struct error *err);

#endif
