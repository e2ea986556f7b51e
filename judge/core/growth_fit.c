/*
 * Models are c, c + a f and c + a f + b g, with f a class and g a lower one; the Bayesian
 * information criterion chooses, and where it hardly prefers one, the simplest class stands. The
 * rules that keep a model out were found on programs of known classes: each is named where it is
 * applied.
 */
#include "judge/core/growth_fit.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/compiler.h"
#include "judge/core/growth_steps.h"

#define TIE_BIC 5.0
#define SURE_BIC 8.0
#define CLEAN_RMS 0.7
#define BAD_RMS 1.0
#define LOG_SHARE 0.3
#define ALONE_MARGIN 99.0
#define CANDIDATES_MAX 64
#define COMPANION_POINTS_MIN 6 /* fewer points do not carry a third term */
#define KEPT_POINTS_MIN 7

const struct growth_noise growth_noise_exact = {0.01, 0.0005, 3e-5, 0.3, 0.05};
const struct growth_noise growth_noise_space = {0.03, 0.0005, 0.005, 0.3, 0.8};
const struct growth_noise growth_noise_drift = {0.03, 0.0005, 0.005, 0.3, 0.8};
const struct growth_noise growth_noise_tables = {0.10, 0.0005, 0.005, 0.3, 0.8};
const struct growth_noise growth_noise_timed = {0.05, 0.02, 0.002, 1.0, 0.3};

/* The lower classes that may stand beside a leading one. */
static const struct companions {
    size_t count;
    enum growth_class lower[3];
} companions_of[GROWTH_CLASS_COUNT] = {
    [GROWTH_ROOT]           = {1, {GROWTH_LOG}                                           },
    [GROWTH_LINEAR]         = {2, {GROWTH_LOG, GROWTH_ROOT}                              },
    [GROWTH_LINEAR_LOG_LOG] = {2, {GROWTH_LINEAR, GROWTH_ROOT}                           },
    [GROWTH_LINEAR_LOG]     = {3, {GROWTH_LINEAR, GROWTH_LOG, GROWTH_ROOT}               },
    [GROWTH_LINEAR_LOG_2]   = {2, {GROWTH_LINEAR_LOG, GROWTH_LINEAR}                     },
    [GROWTH_LINEAR_ROOT]    = {3, {GROWTH_LINEAR, GROWTH_LINEAR_LOG, GROWTH_ROOT}        },
    [GROWTH_KARATSUBA]      = {2, {GROWTH_LINEAR, GROWTH_LINEAR_LOG}                     },
    [GROWTH_QUADRATIC]      = {3, {GROWTH_LINEAR, GROWTH_LINEAR_LOG, GROWTH_LINEAR_ROOT} },
    [GROWTH_QUADRATIC_LOG]  = {3, {GROWTH_QUADRATIC, GROWTH_LINEAR_LOG, GROWTH_LINEAR}   },
    [GROWTH_CUBIC]          = {3, {GROWTH_QUADRATIC, GROWTH_QUADRATIC_LOG, GROWTH_LINEAR}},
    [GROWTH_QUARTIC]        = {2, {GROWTH_CUBIC, GROWTH_QUADRATIC}                       },
};

struct candidate {
    enum growth_class growth;
    size_t terms;
    enum growth_class term[3];
    double coefficient[3];
    double bic, rms, lead; /* lead: the leading term at the largest size */
    double share;          /* … of the cost there */
};

struct candidates {
    struct candidate items[CANDIDATES_MAX];
    size_t count;
    double doubted; /* BIC of the best n^1.58 that was left out; INFINITY: none */
};

static void weigh(const struct growth_points *points, const struct growth_noise *noise,
                  double *out_weights)
{
    const double *costs = points->costs;
    double range = fabs(costs[points->count - 1] - costs[0]);

    for (size_t i = 0; i < points->count; i++)
        out_weights[i] =
            1 / (noise->of_rise * fabs(costs[i] - costs[0]) + noise->of_base * fabs(costs[0]) +
                 noise->of_range * range + noise->of_unit * points->unit + 1e-300);
}

/*
 * The leading term must carry a tenth of the cost (more where it differs from a lower class by a
 * logarithm only), and must not live from what its companion takes away.
 */
static bool candidate_is_sound(struct candidate *candidate, double last_size)
{
    double least = growth_class_has_log(candidate->growth) ? 0.15 : 0.10;
    double companion = 0;

    if (candidate->growth == GROWTH_CONSTANT)
        return true;
    if (!(candidate->coefficient[1] > 0))
        return false;
    candidate->lead = candidate->coefficient[1] * growth_class_value(candidate->growth, last_size);
    if (candidate->terms == 3)
        companion = candidate->coefficient[2] * growth_class_value(candidate->term[2], last_size);
    if (candidate->lead < least * (candidate->lead + fabs(companion)))
        return false;
    if (companion >= 0)
        return true;
    if (candidate->growth == GROWTH_LINEAR_LOG_LOG && -companion > 0.35 * candidate->lead)
        return false;
    return candidate->term[2] != GROWTH_ROOT && -companion <= 0.9 * candidate->lead;
}

static void candidates_try(struct candidates *candidates, const struct growth_points *points,
                           const struct growth_noise *noise, const double *weights,
                           struct candidate candidate)
{
    double columns[3][GROWTH_POINTS_MAX];
    double count = (double)points->count, error;

    for (size_t term = 0; term < candidate.terms; term++)
        for (size_t i = 0; i < points->count; i++)
            columns[term][i] = growth_class_value(candidate.term[term], points->sizes[i]);
    if (!growth_squares(points->count, candidate.terms, columns, points->costs, weights,
                        candidate.coefficient))
        return;
    if (!candidate_is_sound(&candidate, points->sizes[points->count - 1]))
        return;
    candidate.share = candidate.lead / fmax(fabs(points->costs[points->count - 1]), 1e-300);
    candidate.rms = growth_squares_rms(points->count, candidate.terms, columns, points->costs,
                                       weights, candidate.coefficient);
    error = fmax(candidate.rms, noise->floor);
    candidate.bic = 2 * count * log(error) + (double)candidate.terms * log(count);
    if (isfinite(candidate.bic) && candidates->count < CANDIDATES_MAX)
        candidates->items[candidates->count++] = candidate;
}

static int candidate_compare(const void *a, const void *b)
{
    const struct candidate *one = a, *other = b;

    if (one->bic != other->bic)
        return one->bic < other->bic ? -1 : 1;
    return (int)one->growth - (int)other->growth;
}

/* All sound models, the best first. */
static void candidates_find(const struct growth_points *points, const struct growth_noise *noise,
                            struct candidates *out_candidates)
{
    double weights[GROWTH_POINTS_MAX];
    struct candidate candidate = {.growth = GROWTH_CONSTANT, .terms = 1, .lead = 1};

    out_candidates->count = 0;
    out_candidates->doubted = INFINITY;
    weigh(points, noise, weights);
    candidates_try(out_candidates, points, noise, weights, candidate);
    for (int growth = GROWTH_LOG; growth <= GROWTH_QUARTIC; growth++) {
        const struct companions *companions = &companions_of[growth];

        candidate.growth = candidate.term[1] = (enum growth_class)growth;
        candidate.terms = 2;
        candidates_try(out_candidates, points, noise, weights, candidate);
        candidate.terms = 3;
        for (size_t i = 0; points->count >= COMPANION_POINTS_MIN && i < companions->count; i++) {
            candidate.term[2] = companions->lower[i];
            candidates_try(out_candidates, points, noise, weights, candidate);
        }
    }
    qsort(out_candidates->items, out_candidates->count, sizeof *out_candidates->items,
          candidate_compare);
}

/* What does not fit may be the small sizes, where other things count: at most a third is dropped.
 */
static void candidates_find_dropping(const struct growth_points *points,
                                     const struct growth_noise *noise,
                                     struct candidates *out_candidates)
{
    candidates_find(points, noise, out_candidates);
    for (size_t drop = 1; drop <= points->count / 3; drop++) {
        struct growth_points kept = *points;

        if (out_candidates->count == 0 || out_candidates->items[0].rms <= BAD_RMS ||
            points->count - drop < KEPT_POINTS_MIN)
            return;
        kept.sizes += drop;
        kept.costs += drop;
        kept.count -= drop;
        candidates_find(&kept, noise, out_candidates);
    }
}

static const struct candidate *best_except(const struct candidates *candidates,
                                           enum growth_class growth)
{
    for (size_t i = 0; i < candidates->count; i++)
        if (candidates->items[i].growth != growth)
            return &candidates->items[i];
    return NULL;
}

/* n^1.58 lies close to its neighbours and is rare: it stands only where it wins clearly. */
static void candidates_doubt_karatsuba(struct candidates *candidates)
{
    const struct candidate *other = best_except(candidates, GROWTH_KARATSUBA);
    size_t kept = 0;

    if (candidates->count == 0 ||
        (candidates->items[0].growth == GROWTH_KARATSUBA && other != NULL &&
         other->bic - candidates->items[0].bic >= SURE_BIC))
        return;
    if (other == NULL)
        return;
    for (size_t i = 0; i < candidates->count; i++)
        if (candidates->items[i].growth != GROWTH_KARATSUBA)
            candidates->items[kept++] = candidates->items[i];
        else
            candidates->doubted = fmin(candidates->doubted, candidates->items[i].bic);
    candidates->count = kept;
}

/* Where n log n is clean as well, and much of the cost, nobody needs what lies below it. */
static const struct candidate *without_need(const struct candidates *candidates,
                                            const struct candidate *buffer)
{
    const struct candidate *log = NULL;

    for (size_t i = candidates->count; i-- > 0;)
        if (candidates->items[i].growth == GROWTH_LINEAR_LOG)
            log = &candidates->items[i];
    return log != NULL && log->rms <= CLEAN_RMS && log->share >= LOG_SHARE ? log : buffer;
}

/* It bends by what its companion takes away: over few small sizes that looks like any curve. */
static bool lives_by_taking(const struct candidate *candidate)
{
    return candidate->terms == 3 && candidate->coefficient[2] < 0;
}

/*
 * The simplest class that is as good as the best, by its best model; on sizes one by one those that
 * live by taking are passed over, unless all do.
 */
static const struct candidate *candidates_choose(const struct candidates *candidates,
                                                 bool steps_by_one)
{
    double most = candidates->items[0].bic + TIE_BIC;
    const struct candidate *chosen = NULL;

    for (size_t i = 0; i < candidates->count && candidates->items[i].bic <= most; i++)
        if ((chosen == NULL || candidates->items[i].growth < chosen->growth) &&
            !(steps_by_one && lives_by_taking(&candidates->items[i])))
            chosen = &candidates->items[i];
    chosen = chosen != NULL ? chosen : &candidates->items[0];
    return chosen->growth == GROWTH_LINEAR_LOG_LOG ? without_need(candidates, chosen) : chosen;
}

static enum growth_class without_buffer(enum growth_class growth)
{
    return growth == GROWTH_LINEAR_LOG_LOG ? GROWTH_LINEAR : growth;
}

static double margin_of(const struct candidates *candidates, const struct candidate *chosen)
{
    bool is_buffer = chosen->growth == GROWTH_LINEAR_LOG_LOG;
    double of_doubted = fmin(ALONE_MARGIN, candidates->doubted - chosen->bic);

    for (size_t i = 0; i < candidates->count; i++) {
        const struct candidate *other = &candidates->items[i];

        if (is_buffer ? other->growth > chosen->growth : other->growth != chosen->growth)
            return fmin(of_doubted, other->bic - chosen->bic);
    }
    return of_doubted;
}

static void find_range(const struct candidates *candidates, struct growth_fit *fit)
{
    fit->low = fit->high = fit->growth;
    for (size_t i = 0; i < candidates->count; i++) {
        enum growth_class growth = without_buffer(candidates->items[i].growth);

        if (candidates->items[i].bic > candidates->items[0].bic + TIE_BIC)
            break;
        if (growth < fit->low)
            fit->low = growth;
        if (growth > fit->high)
            fit->high = growth;
    }
    if (candidates->doubted <= candidates->items[0].bic + TIE_BIC) {
        fit->low = fit->low < GROWTH_KARATSUBA ? fit->low : GROWTH_KARATSUBA;
        fit->high = fit->high > GROWTH_KARATSUBA ? fit->high : GROWTH_KARATSUBA;
    }
}

static bool points_are_usable(const struct growth_points *points)
{
    if (points->count < GROWTH_POINTS_MIN || points->count > GROWTH_POINTS_MAX ||
        !(points->unit >= 0))
        return false;
    for (size_t i = 0; i < points->count; i++) {
        if (!isfinite(points->costs[i]) || !isfinite(points->sizes[i]) || points->sizes[i] < 1 ||
            fabs(points->costs[i]) > 1e100 || points->sizes[i] > 1e15)
            return false;
        if (i > 0 && points->sizes[i] <= points->sizes[i - 1])
            return false;
    }
    return true;
}

static void fit_fill(const struct candidates *candidates, const struct candidate *chosen,
                     double last_cost, struct growth_fit *fit)
{
    fit->growth = without_buffer(chosen->growth);
    fit->rms = chosen->rms;
    fit->margin = margin_of(candidates, chosen);
    fit->share = last_cost > 0 ? fmin(1, chosen->lead / last_cost) : 0;
    if (fit->growth == GROWTH_CONSTANT)
        fit->share = 0;
    if (chosen->growth == GROWTH_LINEAR_LOG_LOG)
        fit->share = 1;
    fit->terms = chosen->terms;
    memcpy(fit->term, chosen->term, sizeof fit->term);
    memcpy(fit->coefficient, chosen->coefficient, sizeof fit->coefficient);
    find_range(candidates, fit);
}

bool growth_fit(const struct growth_points *points, const struct growth_noise *noise,
                struct growth_fit *out_fit)
{
    struct candidates candidates;
    struct growth_fit fit = {0};

    if (!points_are_usable(points))
        return false;
    if (points->steps_by_one && growth_steps_fit(points, &fit)) {
        *out_fit = fit;
        return true;
    }
    candidates_find_dropping(points, noise, &candidates);
    candidates_doubt_karatsuba(&candidates);
    if (candidates.count == 0)
        return false;
    fit_fill(&candidates, candidates_choose(&candidates, points->steps_by_one),
             points->costs[points->count - 1], &fit);
    *out_fit = fit;
    return true;
}

bool growth_fit_is_clean(const struct growth_fit *fit)
{
    return fit->rms <= CLEAN_RMS && fit->margin >= SURE_BIC;
}

double growth_fit_cost(const struct growth_fit *fit, double last_size, double last_cost,
                       double size)
{
    double cost = 0;

    if (fit->growth == GROWTH_EXPONENTIAL)
        return last_cost * pow(fit->base, size - last_size);
    if (fit->growth == GROWTH_FACTORIAL)
        return last_cost * exp(lgamma(size + 1) - lgamma(last_size + 1));
    for (size_t i = 0; i < fit->terms; i++)
        cost += fit->coefficient[i] * growth_class_value(fit->term[i], size);
    return fmax(cost, 0);
}
