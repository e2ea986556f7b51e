/*
 * As with one size: parts are cleaner than their sum. A part of a higher order raises the answer,
 * and where nearly all parts are clean they alone make it.
 */
#include "judge/core/growth_plane_answer.h"

#include <math.h>

#define PART_LEAST 0.002
#define TERM_LEAST 0.04   /* share of the rise that a term of the parts needs in order to count */
#define LOW_ANYWHERE 0.25 /* … of one size alone: at any point */
#define PART_COST_LEAST 50
#define MOST_ARE_CLEAN 0.9
#define MANY_ARE_CLEAN 0.6
#define GOOD_RMS 3.0
#define GOOD_MARGIN 5.0
#define DRIFT_RMS 1.0
#define PLAIN_RMS 1.25   /* as much worse a fit without a logarithm may be */
#define AGREEING_RMS 1.5 /* … and one that agrees with the first line, in space, than any */
#define DRIFT_SHARE 0.5  /* what carries more of the cost is no interpreter's drift */
#define KIND_LEAST 0.05
#define SMALL_SIZE 64.0 /* a size of an input whose other one is much larger: it stays as it is */
#define MUCH_LARGER 16.0
#define STEPS_OF_WEIGHT 2.0
#define INPUT_RISE 0.5 /* of its least: what rises by no more are a few numbers */
#define TERMS_MAX 32

static struct growth_plane_points points_of(const struct growth_series *series, const double *costs,
                                            double unit)
{
    return (struct growth_plane_points){
        .count = series->plane_count,
        .sizes = {series->sizes, series->others},
        .costs = costs,
        .unit = unit
    };
}

static struct growth_region region_of(const struct growth_series *series)
{
    const struct growth_plane_points points = points_of(series, series->sizes, 1);
    struct growth_region region = growth_plane_region(&points);

    region.is_of_graph = series->is_of_graph;
    return region;
}

static bool has_log_or_root(const struct growth_sum *sum)
{
    for (size_t i = 0; i < sum->count; i++)
        if (growth_term_has_log_or_root(sum->terms[i]))
            return true;
    return false;
}

/*
 * What drifts with the size looks like a logarithm or a root: numbers that need more room, tables
 * that grow by 2.06 to 2.2. Where a fit with one is not clean, or is an interpreter's, one without
 * that is as good but for such a drift stands.
 */
static bool fit_points(const struct growth_plane_points *points, bool is_exact, bool drifts,
                       const struct growth_noise *drift, struct growth_plane_fit *out_fit)
{
    struct growth_plane_fit wide;

    if (!growth_plane_fit(points, is_exact ? &growth_noise_exact : &growth_noise_timed, NULL,
                          out_fit))
        return false;
    if (has_log_or_root(&out_fit->lead) &&
        ((drifts && out_fit->share < DRIFT_SHARE) || !growth_plane_fit_is_clean(out_fit)) &&
        growth_plane_fit(points, drift, NULL, &wide) && wide.rms <= DRIFT_RMS &&
        !has_log_or_root(&wide.lead)) {
        *out_fit = wide;
        out_fit->margin = fmax(wide.margin, GOOD_MARGIN); /* drifts are what it is close to */
    }
    return true;
}

static bool fit_costs(const struct growth_series *series, const double *costs,
                      struct growth_plane_fit *out_fit)
{
    const struct growth_plane_points points = points_of(series, costs, series->unit);

    return fit_points(&points, series->is_exact, series->drifts && !series->has_sort,
                      &growth_noise_drift, out_fit);
}

static double rise_of(const double *costs, size_t count)
{
    double most = costs[0];

    for (size_t i = 1; i < count; i++)
        most = fmax(most, costs[i]);
    return most - growth_least(costs, count);
}

/* What a part has of the whole's rise, at the end of that line where it is the most. */
static double share_of(const struct growth_series *series, const double *costs,
                       const double *totals)
{
    const struct growth_plane_points points = points_of(series, costs, 1);
    double least = growth_least(costs, series->plane_count);
    double least_total = growth_least(totals, series->plane_count), share = 0;

    for (size_t i = 0; i < series->plane_count; i++)
        if (growth_plane_is_end(&points, i) && totals[i] > least_total)
            share = fmax(share, (costs[i] - least) / (totals[i] - least_total));
    return share;
}

/* Shares of the whole by term, as the clean parts have it. */
struct tally {
    double shares[TERMS_MAX];
    double low[GROWTH_TERMS_LOW][GROWTH_POINTS_MAX]; /* costs of the low ones */
    double clean;
};

/* What the low terms that lead in a part cost at each point. */
static void tally_low(struct tally *tally, const struct growth_series *series,
                      const struct growth_plane_fit *fit)
{
    for (size_t term = 1; term < GROWTH_TERMS_LOW; term++) {
        bool leads = false;

        for (size_t i = 0; i < fit->lead.count; i++)
            leads |= fit->lead.terms[i] == &growth_terms[term];
        for (size_t i = 0; leads && i < series->plane_count; i++)
            tally->low[term][i] +=
                fit->coefficient[term] *
                growth_term_value(&growth_terms[term], series->sizes[i], series->others[i]);
    }
}

/* The most that a low term has of the whole's rise at any point where that is some. */
static double low_share(const struct tally *tally, size_t term, const struct growth_series *series,
                        const double *totals)
{
    double least = growth_least(totals, series->plane_count), share = 0;

    for (size_t i = 0; i < series->plane_count; i++)
        if (totals[i] > least && tally->low[term][i] >= PART_COST_LEAST * series->unit)
            share = fmax(share, tally->low[term][i] / (totals[i] - least));
    return share;
}

static void tally_part(struct tally *tally, const struct growth_series *series, const double *costs,
                       const double *totals)
{
    double share = share_of(series, costs, totals);
    double rise = rise_of(costs, series->plane_count);
    struct growth_plane_fit fit;

    if (share < PART_LEAST || rise < PART_COST_LEAST * series->unit ||
        !fit_costs(series, costs, &fit) || !growth_plane_fit_is_clean(&fit))
        return;
    tally->clean += rise / rise_of(totals, series->plane_count);
    for (size_t i = 0; i < fit.lead.count; i++)
        tally->shares[fit.lead.terms[i] - growth_terms] += fit.share * share;
    tally_low(tally, series, &fit);
}

static void tally_take(struct tally *tally, const struct growth_series *series,
                       const double *totals)
{
    *tally = (struct tally){0};
    for (size_t i = 0; i < series->part_count; i++)
        tally_part(tally, series, series->parts[i].costs, totals);
}

static struct growth_sum tally_sum(const struct tally *tally, const struct growth_series *series,
                                   const double *totals)
{
    struct growth_sum sum = {0};

    for (size_t i = 1; i < growth_term_count && i < TERMS_MAX; i++)
        if (tally->shares[i] >= TERM_LEAST ||
            (i < GROWTH_TERMS_LOW && low_share(tally, i, series, totals) >= LOW_ANYWHERE))
            growth_sum_add(&sum, &growth_terms[i], region_of(series));
    return sum;
}

static void sum_join(const struct growth_series *series, struct growth_sum *sum,
                     const struct growth_sum *other)
{
    for (size_t i = 0; i < other->count; i++)
        growth_sum_add(sum, other->terms[i], region_of(series));
}

/* The term without its logarithms; NULL: it has a root, or there is none. */
static const struct growth_term *powers_of(const struct growth_term *term)
{
    for (size_t i = 1; i < growth_term_count; i++) {
        const struct growth_term *bare = &growth_terms[i];

        if (bare->power[0] == term->power[0] && bare->power[1] == term->power[1] &&
            !growth_term_has_log_or_root(bare))
            return bare;
    }
    return NULL;
}

/*
 * Reading the input is work too, even where the counts do not see it, or see little of it beside
 * what grows faster. That numbers become longer is not said.
 */
static struct growth_sum reading_of(const struct growth_series *series)
{
    const double *read = series->input_size;
    struct growth_sum sum = {0};
    const struct growth_plane_points points = points_of(series, read, 1);
    struct growth_plane_fit fit;

    if (rise_of(read, series->plane_count) <=
            INPUT_RISE * growth_least(read, series->plane_count) ||
        !fit_points(&points, true, false, &growth_noise_drift, &fit))
        return sum;
    for (size_t i = 0; i < fit.lead.count; i++) {
        const struct growth_term *term = powers_of(fit.lead.terms[i]);

        if (term != NULL)
            growth_sum_add(&sum, term, region_of(series));
    }
    return sum;
}

/*
 * is_settled: whatever the fit of the whole is like: nothing grows, or nearly all parts are clean.
 */
static enum growth_confidence confidence_of(const struct growth_series *series,
                                            const struct growth_plane_fit *fit, bool agrees,
                                            bool is_settled)
{
    if (!series->is_exact)
        return agrees && growth_plane_fit_is_clean(fit) ? GROWTH_GOOD : GROWTH_LOW;
    if (agrees && growth_plane_fit_is_clean(fit))
        return GROWTH_HIGH;
    return fit->rms <= GOOD_RMS && (fit->margin >= GOOD_MARGIN || is_settled) ? GROWTH_GOOD
                                                                              : GROWTH_LOW;
}

/* As with one size: a sort is little beside the rest. */
static bool may_hide_logarithm(const struct growth_series *series, const struct growth_sum *sum)
{
    return series->drifts && series->has_sort && !has_log_or_root(sum) &&
           growth_sum_order_alike(sum).power <= 1;
}

/*
 * Where no fit is sure, the sure answer along the first line says what the sum must be like: fewer
 * are left, and one of those that follows the costs but for a drift stands. So it is where a fit
 * is sure of more than that line: an interpreter's drift is like a term of a higher order.
 */
static void heed_first_line(const struct growth_series *series, const double *totals,
                            const struct growth_answer *one, struct growth_plane_fit *fit)
{
    const struct growth_plane_points points = points_of(series, totals, series->unit);
    const struct growth_order along = growth_order_of(one->growth);
    const int above = growth_order_compare(growth_sum_order_alike(&fit->lead), along);
    struct growth_plane_fit agreeing;

    if (one->confidence < GROWTH_GOOD || one->growth >= GROWTH_EXPONENTIAL || above == 0 ||
        (growth_plane_fit_is_clean(fit) && !(series->drifts && above > 0)))
        return;
    if (growth_plane_fit(&points, &growth_noise_drift, &along, &agreeing) &&
        agreeing.rms <= GOOD_RMS)
        *fit = agreeing;
}

void growth_plane_answer(const struct growth_series *series, const struct growth_answer *one,
                         struct growth_plane_answer *out_answer)
{
    struct growth_plane_answer answer = {.confidence = GROWTH_UNKNOWN};
    double totals[GROWTH_POINTS_MAX] = {0}, rise;
    struct growth_sum of_parts, of_fit = {0};
    struct tally tally;
    bool is_settled = false;

    *out_answer = answer;
    for (size_t i = 0; i < series->plane_count; i++)
        totals[i] = growth_series_total(series, i);
    if (!fit_costs(series, totals, &answer.fit))
        return;
    heed_first_line(series, totals, one, &answer.fit);
    sum_join(series, &answer.growth, &answer.fit.lead);
    rise = rise_of(totals, series->plane_count);
    if (rise <= series->slack) {
        answer.fit = (struct growth_plane_fit){.margin = answer.fit.margin,
                                               .terms = 1,
                                               .term = {growth_terms},
                                               .coefficient = {*totals}};
        answer.growth = (struct growth_sum){1, {&growth_terms[0]}};
        is_settled = true;
    } else {
        tally_take(&tally, series, totals);
        of_parts = tally_sum(&tally, series, totals);
        is_settled = of_parts.count > 0 &&
                     tally.clean >=
                         (growth_plane_fit_is_clean(&answer.fit) ? MOST_ARE_CLEAN : MANY_ARE_CLEAN);
        if (is_settled)
            answer.growth = of_parts;
        else
            sum_join(series, &answer.growth, &of_parts);
    }
    answer.reading = reading_of(series);
    sum_join(series, &answer.growth, &answer.reading);
    sum_join(series, &of_fit, &answer.fit.lead);
    sum_join(series, &of_fit, &answer.reading);
    answer.confidence =
        confidence_of(series, &answer.fit, growth_sum_is_same(&answer.growth, &of_fit), is_settled);
    if (answer.confidence == GROWTH_HIGH && may_hide_logarithm(series, &answer.growth))
        answer.confidence = GROWTH_GOOD;
    /* A drift that the first line's fit saw is not seen among the terms of a plane. */
    if (answer.confidence == GROWTH_HIGH && one->confidence < GROWTH_HIGH)
        answer.confidence = GROWTH_GOOD;
    *out_answer = answer;
}

static enum growth_confidence confidence_of_bytes(const struct growth_space *space,
                                                  const struct growth_plane_fit *fit)
{
    if (space->is_exact && growth_plane_fit_is_clean(fit))
        return GROWTH_HIGH;
    return fit->rms <= GOOD_RMS && fit->margin >= GOOD_MARGIN ? GROWTH_GOOD : GROWTH_LOW;
}

/*
 * An interpreter's tables and objects scatter: what is not clean at once is fitted more widely, and
 * a logarithm has to be better by far than none.
 */
static bool fit_bytes(const struct growth_plane_points *points, bool is_exact, bool drifts,
                      struct growth_plane_fit *out_fit)
{
    struct growth_plane_fit wide, plain;
    struct growth_order order;

    if (!drifts)
        return fit_points(points, is_exact, false, &growth_noise_tables, out_fit);
    if (!growth_plane_fit(points, &growth_noise_exact, NULL, out_fit))
        return false;
    if ((growth_plane_fit_is_clean(out_fit) && !has_log_or_root(&out_fit->lead)) ||
        !growth_plane_fit(points, &growth_noise_tables, NULL, &wide))
        return true;
    order = growth_sum_order_alike(&wide.lead);
    order.logs = 0;
    if (has_log_or_root(&wide.lead) &&
        growth_plane_fit(points, &growth_noise_tables, &order, &plain) &&
        plain.rms <= PLAIN_RMS * wide.rms)
        wide = plain;
    wide.margin = fmin(wide.margin, GOOD_MARGIN);
    *out_fit = wide;
    return true;
}

/*
 * Tables that grow by 2.06 to 2.2, and few points at steep costs, look like a logarithm or a root:
 * the class of the first line, which has none, says what the sum must be like.
 */
static void bytes_heed_first_line(const struct growth_plane_points *points,
                                  const struct growth_space_answer *one,
                                  struct growth_plane_fit *fit)
{
    const struct growth_order along = growth_order_of(one->growth);
    struct growth_plane_fit agreeing, wide;

    if (one->confidence == GROWTH_UNKNOWN || one->low != one->high ||
        one->growth >= GROWTH_EXPONENTIAL || growth_class_has_log(one->growth) ||
        !has_log_or_root(&fit->lead) ||
        growth_order_compare(growth_sum_order_alike(&fit->lead), along) == 0 ||
        (growth_plane_fit_is_clean(fit) && one->confidence < GROWTH_GOOD))
        return;
    if (!growth_plane_fit(points, &growth_noise_tables, &along, &agreeing) ||
        !growth_plane_fit(points, &growth_noise_tables, NULL, &wide) ||
        agreeing.rms > fmax(DRIFT_RMS, AGREEING_RMS * wide.rms) || has_log_or_root(&agreeing.lead))
        return;
    *fit = agreeing;
    fit->margin = fmin(agreeing.margin, GOOD_MARGIN); /* the fit that gave way is not far */
}

void growth_plane_answer_space(const struct growth_series *series, const struct growth_space *space,
                               const struct growth_space_answer *one,
                               struct growth_plane_answer *out_answer)
{
    struct growth_plane_answer answer = {.confidence = GROWTH_HIGH};
    double totals[GROWTH_POINTS_MAX] = {0};

    *out_answer = (struct growth_plane_answer){.confidence = GROWTH_UNKNOWN};
    if (!space->is_known || series->plane_count < GROWTH_PLANE_POINTS_MIN)
        return;
    for (size_t kind = 0; kind < SPACE_KIND_COUNT; kind++)
        for (size_t i = 0; i < series->plane_count; i++)
            totals[i] += space->bytes[kind][i];
    growth_sum_add(&answer.growth, &growth_terms[0], region_of(series));
    for (size_t kind = 0; kind < SPACE_KIND_COUNT; kind++) {
        const double *bytes = space->bytes[kind];
        struct growth_plane_points points;
        enum growth_confidence confidence;

        if (rise_of(bytes, series->plane_count) <= space->slack[kind] ||
            share_of(series, bytes, totals) < KIND_LEAST)
            continue;
        points = points_of(series, bytes, space->slack[kind] / 4);
        if (!fit_bytes(&points, space->is_exact, series->drifts, &answer.fit))
            return;
        if (kind == one->kind)
            bytes_heed_first_line(&points, one, &answer.fit);
        sum_join(series, &answer.growth, &answer.fit.lead);
        confidence = confidence_of_bytes(space, &answer.fit);
        if (confidence < answer.confidence)
            answer.confidence = confidence;
    }
    *out_answer = answer;
}

/* ---- targets ---- */

static struct growth_order most_of(const struct growth_sum *sum,
                                   const struct growth_direction *direction)
{
    struct growth_order most = {0};

    for (size_t i = 0; i < sum->count; i++) {
        struct growth_order order = growth_term_order(sum->terms[i], direction->weights);

        most = growth_order_compare(order, most) > 0 ? order : most;
    }
    return most;
}

struct growth_direction growth_direction_of(double a, double b)
{
    struct growth_direction direction = {
        {1, 1}
    };
    size_t small = a < b ? 0 : 1;
    double less = fmax(2, fmin(a, b)), more = fmax(2, fmax(a, b));
    double ratio = log2(more) / log2(less);

    if (less <= SMALL_SIZE && more >= MUCH_LARGER * SMALL_SIZE)
        direction.weights[small] = 0;
    else
        direction.weights[1 - small] = round(ratio * STEPS_OF_WEIGHT) / STEPS_OF_WEIGHT;
    return direction;
}

enum growth_standing growth_plane_standing(const struct growth_plane_answer *answer,
                                           const char *target,
                                           const char *const names[GROWTH_SIZES],
                                           const struct growth_direction *direction)
{
    struct growth_order bound, reading = most_of(&answer->reading, direction);
    int most;

    if (answer->confidence == GROWTH_UNKNOWN ||
        growth_bound_parse_along(target, names, direction->weights, &bound, NULL) < 0)
        return GROWTH_NOT_ASKED;
    if (growth_order_compare(reading, bound) > 0)
        bound = reading;
    most = growth_order_compare(most_of(&answer->growth, direction), bound);
    return most < 0 ? GROWTH_BETTER : most == 0 ? GROWTH_MET : GROWTH_NOT_MET;
}
