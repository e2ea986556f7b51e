/*
 * Lines whose costs are known at a few small sizes alone, as telling them is slow: which one is
 * hot, and what each of them will do at the largest size. A first look, less certain than parts.
 */
#ifndef JUDGE_CORE_GROWTH_TOLD_H
#define JUDGE_CORE_GROWTH_TOLD_H

#include "judge/core/growth_series.h"

#define TOLD_POINTS_MAX 4
#define TOLD_LINES_MAX 4096

struct told_costs {
    double costs[TOLD_LINES_MAX]; /* by line, from 1; 0: it never ran */
};

struct growth_told {
    size_t count; /* of sizes, the smallest first, each twice the one before but where by one */
    double sizes[TOLD_POINTS_MAX];
    struct told_costs *costs; /* of each; the caller's */
};

/* Fills the lines of the series, and its hot one. Its points are known. */
void growth_told_finish(const struct growth_told *told, struct growth_series *series);

#endif
