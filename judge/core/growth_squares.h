/*
 * Weighted least squares for a handful of columns: what every fit of a growth rests on.
 */
#ifndef JUDGE_CORE_GROWTH_SQUARES_H
#define JUDGE_CORE_GROWTH_SQUARES_H

#include <stdbool.h>
#include <stddef.h>

#define GROWTH_POINTS_MAX 64
#define GROWTH_TERMS_MAX 6

/* columns[term][point]; all weights > 0. False: the columns cannot be told apart at these points.
 */
bool growth_squares(size_t points, size_t terms, double columns[][GROWTH_POINTS_MAX],
                    const double *costs, const double *weights, double *out_coefficients);

/* Root of the mean square of the weighted differences between costs and model. */
double growth_squares_rms(size_t points, size_t terms, double columns[][GROWTH_POINTS_MAX],
                          const double *costs, const double *weights, const double *coefficients);

#endif
