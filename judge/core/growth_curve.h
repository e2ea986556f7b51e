/*
 * How one program of a class grows, short enough to be kept beside its results: the points of its
 * time, the class that they name, and where it stands against what the problem asks.
 */
#ifndef JUDGE_CORE_GROWTH_CURVE_H
#define JUDGE_CORE_GROWTH_CURVE_H

#include "judge/base/hash.h"
#include "judge/base/json.h"
#include "judge/core/growth_report.h"

struct growth_curve {
    char key[HASH_HEX_BYTES]; /* of the grade that it belongs to */
    char *low, *high;         /* "n log n"; it lies between them, and mostly they are equal;
                                 NULL: nothing is known, and trouble may say why */
    char *size_name;          /* "n"; NULL as well where nothing is known */
    char *target;             /* as the problem says; NULL: none */
    char *trouble;            /* or NULL */
    enum growth_standing standing;
    struct growth_order asked; /* the target along these sizes; where has_asked */
    bool has_asked;
    size_t count; /* points */
    double sizes[GROWTH_POINTS_MAX], costs[GROWTH_POINTS_MAX];
};
#define GROWTH_CURVE_INIT {.standing = GROWTH_NOT_ASKED}
void growth_curve_release(struct growth_curve *curve);

/* Of the family that grows fastest. */
void growth_curve_of(const struct growth_report *report, const char *key,
                     struct growth_curve *out_curve);

/* Is there a curve to draw? */
bool growth_curve_is_known(const struct growth_curve *curve);

/* What a program that just meets the target would cost; it costs the same as this one at its first
 * size. 0: no such curve can be drawn. */
double growth_curve_asked(const struct growth_curve *curve, double size);

/* One object, and back; ERROR_INPUT: it is none. */
void growth_curve_json_add(const struct growth_curve *curve, struct json_writer *writer);
int growth_curve_json_read(const struct json *object, struct growth_curve *out_curve,
                           struct error *err);

struct growth_curves {
    struct growth_curve *items;
    size_t count, capacity;
};
#define GROWTH_CURVES_INIT {NULL, 0, 0}
void growth_curves_release(struct growth_curves *curves);

/* Takes the curve over, and empties it. */
void growth_curves_add(struct growth_curves *curves, struct growth_curve *curve);

/* NULL: not measured. */
const struct growth_curve *growth_curves_find(const struct growth_curves *curves, const char *key);

#endif
