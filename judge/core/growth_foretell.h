/*
 * What a measured growth says of inputs that were not measured: CPU times, and what fits a limit.
 */
#ifndef JUDGE_CORE_GROWTH_FORETELL_H
#define JUDGE_CORE_GROWTH_FORETELL_H

#include "judge/core/growth_report.h"

/*
 * CPU time of the worst family at those sizes (the second only counts where two grew); 0: not
 * known.
 */
double growth_foretell_us(const struct growth_report *report, const double sizes[GROWTH_SIZES]);

/* Fills largest_us and fitting_size from families, cases and limit. */
void growth_foretell(struct growth_report *report);

#endif
