/*
 * Models are 1, a and b with up to two terms of a higher order; the Bayesian information criterion
 * chooses, and where it hardly prefers one, the fewest and simplest terms stand.
 */
#include "judge/core/growth_plane.h"

#include <math.h>
#include <stdlib.h>

#include "judge/base/memory.h"

#define TIE_BIC 5.0
#define SURE_BIC 8.0
#define CLEAN_RMS 0.7
#define ALONE_MARGIN 99.0
#define LOG_LEAST 0.20      /* share that a term with a logarithm or a root needs */
#define TERM_LEAST 0.08     /* … any other term beside 1, a and b */
#define LOW_LEAST 0.03      /* … a or b, in order to be named */
#define LOW_ANYWHERE 0.25   /* … or so much at some point */
#define SAME_DEVIATIONS 2.0 /* costs that are no further apart are the same */
#define SAME_PAIRS_MIN 4
#define TAKEN_MOST 0.90   /* share that a or b may take away */
#define SPARED_MOST 0.75  /* share of the other added term that one may take away, at any point */
#define SPARING_LEAST 0.5 /* … where that one is as much of the cost at the end of a line */
#define SPARED_BIC 5.0    /* … and by as much such a fit has to be better */
#define CANDIDATES_MAX 512

bool growth_plane_is_end(const struct growth_plane_points *points, size_t point)
{
    return point + 1 == points->count || points->sizes[0][point + 1] <= points->sizes[0][point];
}

struct growth_region growth_plane_region(const struct growth_plane_points *points)
{
    struct growth_region region = {false, false, false};

    for (size_t i = 0; i < points->count; i++) {
        region.first_is_larger |= points->sizes[0][i] > points->sizes[1][i];
        region.second_is_larger |= points->sizes[1][i] > points->sizes[0][i];
    }
    return region;
}

struct candidate {
    struct growth_plane_fit fit;
    bool spares;  /* one of the added terms is taken away from the other: pairs in order */
    size_t added; /* terms beside 1, a and b */
    double bic;
};

struct candidates {
    const struct growth_plane_points *points;
    double weights[GROWTH_POINTS_MAX];
    double floor;                     /* no fit counts as better */
    const struct growth_order *along; /* that the lead must have; NULL: any */
    struct growth_region region;
    bool counts[GROWTH_SIZES]; /* whether the costs depend on that size at all */
    size_t count;
    struct candidate items[CANDIDATES_MAX];
};

static void weigh(struct candidates *candidates, const struct growth_noise *noise)
{
    const struct growth_plane_points *points = candidates->points;
    const double *costs = points->costs;
    double least = costs[0], most = costs[0];

    for (size_t i = 0; i < points->count; i++) {
        least = fmin(least, costs[i]);
        most = fmax(most, costs[i]);
    }
    for (size_t i = 0; i < points->count; i++)
        candidates->weights[i] =
            1 / (noise->of_rise * (costs[i] - least) + noise->of_base * fabs(least) +
                 noise->of_range * (most - least) + noise->of_unit * points->unit + 1e-300);
}

static double value_at(const struct candidates *candidates, const struct growth_term *term,
                       size_t point)
{
    return growth_term_value(term, candidates->points->sizes[0][point],
                             candidates->points->sizes[1][point]);
}

/*
 * Where only the other size differs the costs are the same: then this one does not count, whatever
 * a fit makes of it.
 */
static bool costs_depend_on(const struct candidates *candidates, size_t size)
{
    const struct growth_plane_points *points = candidates->points;
    const double *sizes = points->sizes[size], *others = points->sizes[1 - size];
    size_t pairs = 0;

    for (size_t i = 0; i < points->count; i++)
        for (size_t j = i + 1; j < points->count; j++) {
            double weight = fmin(candidates->weights[i], candidates->weights[j]);

            if (others[i] != others[j] || sizes[i] == sizes[j])
                continue;
            if (fabs(points->costs[i] - points->costs[j]) * weight > SAME_DEVIATIONS)
                return true;
            pairs++;
        }
    return pairs < SAME_PAIRS_MIN;
}

static bool term_counts(const struct candidates *candidates, const struct growth_term *term)
{
    for (size_t i = 0; i < GROWTH_SIZES; i++)
        if (!candidates->counts[i] && (term->power[i] > 0 || term->logs[i] > 0))
            return false;
    return true;
}

/* What a term has of the cost; the constant is left out. */
struct term_share {
    double most, least; /* at the ends of lines */
    double anywhere;    /* the most at any point where it is no chance */
};

static void shares_find(const struct candidates *candidates, const struct growth_plane_fit *fit,
                        struct term_share *out_shares)
{
    for (size_t i = 0; i < fit->terms; i++)
        out_shares[i] = (struct term_share){0};
    for (size_t point = 0; point < candidates->points->count; point++) {
        double values[GROWTH_PLANE_TERMS_MAX], whole = 1e-300;
        bool is_end = growth_plane_is_end(candidates->points, point);

        for (size_t i = 1; i < fit->terms; i++) {
            values[i] = fit->coefficient[i] * value_at(candidates, fit->term[i], point);
            whole += fabs(values[i]);
        }
        for (size_t i = 1; i < fit->terms; i++) {
            struct term_share *share = &out_shares[i];

            if (values[i] * candidates->weights[point] > SAME_DEVIATIONS)
                share->anywhere = fmax(share->anywhere, values[i] / whole);
            share->most = is_end ? fmax(share->most, values[i] / whole) : share->most;
            share->least = is_end ? fmin(share->least, values[i] / whole) : share->least;
        }
    }
}

/* Of the two terms that are added the other one. */
static size_t added_beside(size_t term)
{
    return 2 * GROWTH_TERMS_LOW + 1 - term;
}

/*
 * Whether the term, of no higher order, takes no more than that share of the other one away, at
 * every point. What bends down is no higher term less a still higher one.
 */
static bool only_spares(const struct candidates *candidates, const struct growth_plane_fit *fit,
                        size_t term)
{
    const size_t other = added_beside(term);

    if (fit->terms < GROWTH_PLANE_TERMS_MAX || fit->coefficient[other] <= 0 ||
        growth_order_compare(growth_term_order_alike(fit->term[term]),
                             growth_term_order_alike(fit->term[other])) > 0)
        return false;
    for (size_t i = 0; i < candidates->points->count; i++)
        if (-fit->coefficient[term] * value_at(candidates, fit->term[term], i) >
            SPARED_MOST * fit->coefficient[other] * value_at(candidates, fit->term[other], i))
            return false;
    return true;
}

/* Its terms carry enough, and none lives from what another takes away; names what leads. */
static bool candidate_is_sound(const struct candidates *candidates, struct candidate *candidate)
{
    struct growth_plane_fit *fit = &candidate->fit;
    struct term_share shares[GROWTH_PLANE_TERMS_MAX];
    double low_least = fit->terms > GROWTH_TERMS_LOW ? TERM_LEAST : LOW_LEAST;

    shares_find(candidates, fit, shares);
    for (size_t i = 1; i < fit->terms; i++) {
        bool is_low = i < GROWTH_TERMS_LOW;

        if (is_low && term_counts(candidates, fit->term[i]) && shares[i].least < -TAKEN_MOST)
            return false;
        if (!is_low && fit->coefficient[i] < 0) {
            if (!only_spares(candidates, fit, i) || shares[added_beside(i)].most < SPARING_LEAST)
                return false;
            candidate->spares = true;
            continue;
        }
        if (!is_low &&
            (fit->coefficient[i] <= 0 ||
             shares[i].most < (growth_term_has_log_or_root(fit->term[i]) ? LOG_LEAST : TERM_LEAST)))
            return false;
        if (!is_low || (term_counts(candidates, fit->term[i]) &&
                        (shares[i].most > low_least || shares[i].anywhere > LOW_ANYWHERE)))
            growth_sum_add(&fit->lead, fit->term[i], candidates->region);
    }
    if (fit->lead.count == 0)
        growth_sum_add(&fit->lead, &growth_terms[0], candidates->region);
    for (size_t i = 1; i < fit->terms; i++)
        for (size_t j = 0; j < fit->lead.count; j++)
            if (fit->lead.terms[j] == fit->term[i])
                fit->share = fmin(1, fit->share + fmax(0, shares[i].most));
    return true;
}

static void candidates_try(struct candidates *candidates, const struct growth_term *first,
                           const struct growth_term *second)
{
    const struct growth_plane_points *points = candidates->points;
    struct candidate candidate = {.added = (first != NULL) + (second != NULL)};
    struct growth_plane_fit *fit = &candidate.fit;
    double columns[GROWTH_PLANE_TERMS_MAX][GROWTH_POINTS_MAX];
    double count = (double)points->count;

    if ((first != NULL && !term_counts(candidates, first)) ||
        (second != NULL && !term_counts(candidates, second)))
        return;
    for (size_t i = 0; i < GROWTH_TERMS_LOW; i++)
        fit->term[fit->terms++] = &growth_terms[i];
    if (first != NULL)
        fit->term[fit->terms++] = first;
    if (second != NULL)
        fit->term[fit->terms++] = second;
    for (size_t term = 0; term < fit->terms; term++)
        for (size_t i = 0; i < points->count; i++)
            columns[term][i] = value_at(candidates, fit->term[term], i);
    if (!growth_squares(points->count, fit->terms, columns, points->costs, candidates->weights,
                        fit->coefficient) ||
        !candidate_is_sound(candidates, &candidate) ||
        (candidates->along != NULL &&
         growth_order_compare(growth_sum_order_alike(&fit->lead), *candidates->along) != 0))
        return;
    fit->rms = growth_squares_rms(points->count, fit->terms, columns, points->costs,
                                  candidates->weights, fit->coefficient);
    candidate.bic =
        2 * count * log(fmax(fit->rms, candidates->floor)) + (double)fit->terms * log(count);
    if (candidate.spares)
        candidate.bic += SPARED_BIC;
    if (isfinite(candidate.bic) && candidates->count < CANDIDATES_MAX)
        candidates->items[candidates->count++] = candidate;
}

/* A logarithm beside another term must be a factor of it, or stand above it. */
static bool may_stand_together(const struct growth_term *low, const struct growth_term *high)
{
    int compared =
        growth_order_compare(growth_term_order_alike(low), growth_term_order_alike(high));

    if (!growth_term_has_log_or_root(low) && !growth_term_has_log_or_root(high))
        return true;
    if (growth_term_has_log_or_root(low))
        return compared == 0 && low->logs[0] == high->logs[0] && low->logs[1] == high->logs[1];
    return compared < 0;
}

static void candidates_find(struct candidates *candidates)
{
    candidates_try(candidates, NULL, NULL);
    for (size_t i = GROWTH_TERMS_LOW; i < growth_term_count; i++) {
        candidates_try(candidates, &growth_terms[i], NULL);
        for (size_t j = i + 1; j < growth_term_count; j++)
            if (may_stand_together(&growth_terms[i], &growth_terms[j]))
                candidates_try(candidates, &growth_terms[i], &growth_terms[j]);
    }
}

static int candidate_compare(const void *a, const void *b)
{
    const struct candidate *one = a, *other = b;
    ptrdiff_t apart = one->fit.term[one->fit.terms - 1] - other->fit.term[other->fit.terms - 1];

    if (one->bic != other->bic)
        return one->bic < other->bic ? -1 : 1;
    if (one->added != other->added)
        return one->added < other->added ? -1 : 1;
    return apart < 0 ? -1 : apart > 0;
}

static bool is_simpler(const struct candidate *one, const struct candidate *other)
{
    if (one->added != other->added)
        return one->added < other->added;
    return one->added > 0 && growth_order_compare(growth_sum_order_alike(&one->fit.lead),
                                                  growth_sum_order_alike(&other->fit.lead)) < 0;
}

/* The simplest of those that are as good as the best. */
static const struct candidate *candidates_choose(const struct candidates *candidates)
{
    const struct candidate *chosen = &candidates->items[0];

    for (size_t i = 1;
         i < candidates->count && candidates->items[i].bic <= candidates->items[0].bic + TIE_BIC;
         i++)
        if (is_simpler(&candidates->items[i], chosen))
            chosen = &candidates->items[i];
    return chosen;
}

static double margin_of(const struct candidates *candidates, const struct candidate *chosen)
{
    for (size_t i = 0; i < candidates->count; i++)
        if (!growth_sum_is_same(&candidates->items[i].fit.lead, &chosen->fit.lead))
            return candidates->items[i].bic - chosen->bic;
    return ALONE_MARGIN;
}

static bool points_are_usable(const struct growth_plane_points *points)
{
    if (points->count < GROWTH_PLANE_POINTS_MIN || points->count > GROWTH_POINTS_MAX ||
        !(points->unit >= 0))
        return false;
    for (size_t i = 0; i < points->count; i++) {
        if (!isfinite(points->costs[i]) || fabs(points->costs[i]) > 1e100)
            return false;
        for (size_t j = 0; j < GROWTH_SIZES; j++)
            if (!(points->sizes[j][i] >= 1 && points->sizes[j][i] <= 1e15))
                return false;
    }
    return true;
}

bool growth_plane_fit(const struct growth_plane_points *points, const struct growth_noise *noise,
                      const struct growth_order *along, struct growth_plane_fit *out_fit)
{
    AUTO(mem_free) struct candidates *candidates = NULL;
    const struct candidate *chosen;

    if (!points_are_usable(points))
        return false;
    candidates = mem_alloc(1, sizeof *candidates);
    candidates->points = points;
    candidates->floor = noise->floor;
    candidates->along = along;
    candidates->region = growth_plane_region(points);
    weigh(candidates, noise);
    for (size_t i = 0; i < GROWTH_SIZES; i++)
        candidates->counts[i] = costs_depend_on(candidates, i);
    candidates_find(candidates);
    if (candidates->count == 0)
        return false;
    qsort(candidates->items, candidates->count, sizeof *candidates->items, candidate_compare);
    chosen = candidates_choose(candidates);
    *out_fit = chosen->fit;
    out_fit->margin = margin_of(candidates, chosen);
    return true;
}

bool growth_plane_fit_is_clean(const struct growth_plane_fit *fit)
{
    return fit->rms <= CLEAN_RMS && fit->margin >= SURE_BIC;
}

double growth_plane_cost(const struct growth_plane_fit *fit, double a, double b)
{
    double cost = 0;

    for (size_t i = 0; i < fit->terms; i++)
        cost += fit->coefficient[i] * growth_term_value(fit->term[i], a, b);
    return fmax(cost, 0);
}
