/*
 * Costs by size, in parts: a line, a library call that a line makes.
 */
#ifndef JUDGE_CORE_GROWTH_SERIES_H
#define JUDGE_CORE_GROWTH_SERIES_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/core/growth_fit.h"

struct growth_part {
    int line;     /* of the source, from 1; 0: of none */
    char *callee; /* "memset": a library's work, charged to that line; NULL: the line's own */
    double costs[GROWTH_POINTS_MAX];
};

/* A line as it was seen at a few small sizes: its costs are in no part. */
struct growth_line {
    int line;
    double share; /* of what the whole will rise by at the largest size, up to 1 */
    bool is_class_known;
    enum growth_class growth; /* about */
};

struct growth_series {
    size_t count; /* points */
    double sizes[GROWTH_POINTS_MAX];
    double input_size[GROWTH_POINTS_MAX];
    bool steps_by_one;
    /* Two sizes: points of the plane, those of the line above first; 0: only one size grew. */
    size_t plane_count;
    double others[GROWTH_POINTS_MAX]; /* the second size of each */
    bool is_of_graph; /* its second size counts edges between the first: at most its square */
    double unit;      /* smallest step of a cost: 1 for counts, of CPU time the clock's */
    double slack;     /* a total that rises by no more is constant */
    bool is_exact;    /* counts, else times */
    bool drifts;      /* an interpreter's: each step takes a little more, the more there is */
    bool has_sort;    /* its source names the library's sort, heap or bisection: hard to see */
    struct growth_part *parts;
    size_t part_count, part_capacity;
    int hot_line;     /* where the time goes, seen in another way than by the parts; 0: they know */
    double hot_share; /* 0: not known */
    struct growth_line *lines; /* all that ran, by number, where the parts do not know them */
    size_t line_count, line_capacity;
    double last_us; /* CPU time of the last point without whatever counts; 0: not known */
};
#define GROWTH_SERIES_INIT {.unit = 1, .slack = 40, .is_exact = true}
void growth_series_release(struct growth_series *series);

/* The part of that line and callee, made when it is not there; borrowed until the next is made. */
struct growth_part *growth_series_part(struct growth_series *series, int line, const char *callee);

/*
 * Adds another's costs at the same sizes (as many as both have), and divides all: for an average.
 * Planes must have the same points.
 */
void growth_series_add(struct growth_series *series, const struct growth_series *other);
void growth_series_divide(struct growth_series *series, double by);

/*
 * Rounds the parts' costs at the first count points to the unit, and large ones to 1/8192 of them:
 * what waits for a timer, or an interpreter, may run a few blocks of instructions more or less.
 */
void growth_series_round(struct growth_series *series);

/* By line, then callee: the order in which parts were met says nothing. */
void growth_series_sort(struct growth_series *series);

/* Whole cost at a point. */
double growth_series_total(const struct growth_series *series, size_t point);

/* The least of count >= 1 costs, or bytes. */
double growth_least(const double *costs, size_t count);

#endif
