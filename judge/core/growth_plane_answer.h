/*
 * How a program grows with two sizes: the answer from the costs of the whole and of its parts, and
 * where it stands against what a problem asks.
 */
#ifndef JUDGE_CORE_GROWTH_PLANE_ANSWER_H
#define JUDGE_CORE_GROWTH_PLANE_ANSWER_H

#include "judge/core/growth.h"
#include "judge/core/growth_plane.h"
#include "judge/core/growth_space.h"

struct growth_plane_answer {
    enum growth_confidence confidence; /* GROWTH_UNKNOWN: nothing else is filled */
    struct growth_sum growth;
    struct growth_sum reading;   /* the input alone: no target asks for less; empty for space */
    struct growth_plane_fit fit; /* of the whole */
};

/* Of the plane of a series; unknown where only one size grew. one: what its first line says. */
void growth_plane_answer(const struct growth_series *series, const struct growth_answer *one,
                         struct growth_plane_answer *out_answer);
void growth_plane_answer_space(const struct growth_series *series, const struct growth_space *space,
                               const struct growth_space_answer *one,
                               struct growth_plane_answer *out_answer);

/* How two sizes may grow together: a = s^weights[0], b = s^weights[1]; 0 stays as it is. */
struct growth_direction {
    double weights[GROWTH_SIZES];
};

/* The direction in which two sizes of a real input lie. */
struct growth_direction growth_direction_of(double a, double b);

/*
 * Where the answer stands in one direction, however sure it is. A target that cannot be read is not
 * asked.
 */
enum growth_standing growth_plane_standing(const struct growth_plane_answer *answer,
                                           const char *target,
                                           const char *const names[GROWTH_SIZES],
                                           const struct growth_direction *direction);

#endif
