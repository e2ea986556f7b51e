/*
 * The whole is fitted, then every part that matters. Parts are cleaner than their sum, so they
 * correct it both ways: a clean part of a higher class raises the answer, and a sum is of no higher
 * class than all of its parts.
 */
#include "judge/core/growth.h"

#include <assert.h>
#include <math.h>

#define PART_LEAST 0.001 /* share of the rise below which a part is not looked at */
#define CLASS_LEAST 0.04 /* share that a class needs in order to count */
#define LOG_2_LEAST 0.15
#define PART_COST_LEAST 50
#define LATE_LEAST 1e-7 /* of the last cost: a part with less at the middle size begins late */
#define LEAD_LEAST 0.25 /* share of a part's cost that its class must carry */
#define MOST_LEAST 0.05 /* share that the line of a program with little work needs */
#define MOST_ARE_CLEAN 0.9
#define MANY_ARE_CLEAN 0.6
#define ALL_ARE_KNOWN 0.95
#define NEARLY_ALL 0.9
#define UNSURE_MARGIN 2.0
#define FOLLOWED_RMS 0.7
#define INPUT_RISE 1.5
#define SPARE_POINTS 4    /* beside one for each term: fewer would fit anything */
#define RISING_LEAST 0.25 /* of the slack: numbers become longer in a formula too */
#define RISING_TAU 0.75   /* chance alone: four deviations of 18 points */
#define RISING_STEPS_MIN 7
#define RISES_MIN 4
#define FINE_SLACK 40 /* in units: where nothing but the program's own work is counted */
#define NO_CLASS_RMS 2.0
#define BAD_RMS 1.0        /* follows a class badly */
#define RISE_OF_DRIFT 1.25 /* of what a size costs, from the middle one to the last */
#define DRIFT_RMS 1.0
#define DRIFT_MARGIN 5.0 /* the class above is as likely but for the drift: never clean */
#define SURVEYED_MAX 256

static const char *const confidence_names[] = {
    [GROWTH_UNKNOWN] = "unknown",
    [GROWTH_LOW] = "low",
    [GROWTH_GOOD] = "good",
    [GROWTH_HIGH] = "high",
};

const char *growth_confidence_name(enum growth_confidence confidence)
{
    return confidence_names[confidence];
}

static struct growth_points points_by_size(const struct growth_series *series, const double *costs)
{
    return (struct growth_points){.count = series->count,
                                  .sizes = series->sizes,
                                  .costs = costs,
                                  .steps_by_one = series->steps_by_one,
                                  .unit = series->unit};
}

/* What an interpreter's drift makes of the class below. */
static bool may_be_drift(const struct growth_series *series, enum growth_class growth)
{
    return series->drifts && (growth == GROWTH_LINEAR_LOG_2 || growth == GROWTH_QUADRATIC_LOG);
}

static bool fit_costs(const struct growth_series *series, const double *costs,
                      struct growth_fit *out_fit)
{
    const struct growth_points points = points_by_size(series, costs);

    return growth_fit(&points, series->is_exact ? &growth_noise_exact : &growth_noise_timed,
                      out_fit);
}

/* What is known while the parts are gone through. Shares are of what the whole rises by. */
struct survey {
    const struct growth_series *series;
    double totals[GROWTH_POINTS_MAX];
    double rest[GROWTH_POINTS_MAX]; /* of the parts that are too small to be looked at */
    double rise;
    double clean; /* share of the parts whose class is clean */
    double known; /* share of all parts that were fitted */
    double of_clean[GROWTH_CLASS_COUNT], of_all[GROWTH_CLASS_COUNT];
    struct surveyed {
        size_t part;
        enum growth_class growth;
        double share;
    } parts[SURVEYED_MAX];
    size_t part_count;
};

static void survey_note(struct survey *survey, const struct growth_fit *fit, double share)
{
    survey->of_all[fit->growth] += share;
    survey->known += share;
    if (!growth_fit_is_clean(fit) || (fit->growth != GROWTH_CONSTANT && fit->share < LEAD_LEAST))
        return;
    survey->clean += share;
    survey->of_clean[fit->growth] += share * fit->share;
}

static bool fit_is_explosive(const struct growth_fit *fit)
{
    return fit->growth == GROWTH_EXPONENTIAL || fit->growth == GROWTH_FACTORIAL;
}

static void survey_part(struct survey *survey, size_t index)
{
    const struct growth_series *series = survey->series;
    const double *costs = series->parts[index].costs;
    double last = costs[series->count - 1];
    double share = (last - growth_least(costs, series->count)) / survey->rise;
    struct growth_fit fit;

    if (share < PART_LEAST || last < PART_COST_LEAST * series->unit)
        return;
    /* What begins at some size (numbers that need more room) has no class on so few points. */
    if (costs[series->count / 2] <= LATE_LEAST * last)
        return;
    for (size_t i = 0; i < series->count; i++)
        survey->rest[i] -= costs[i];
    if (!fit_costs(series, costs, &fit))
        return;
    if (survey->part_count < SURVEYED_MAX)
        survey->parts[survey->part_count++] = (struct surveyed){index, fit.growth, share};
    if (!fit_is_explosive(&fit))
        survey_note(survey, &fit, share);
}

/* What the line of a part costs by all its parts of that class; lines of no source stand alone. */
static double share_of_line(const struct survey *survey, const struct surveyed *part)
{
    const struct growth_part *parts = survey->series->parts;
    double sum = 0;

    for (size_t i = 0; i < survey->part_count; i++) {
        const struct surveyed *other = &survey->parts[i];

        if (other->growth == part->growth &&
            (other->part == part->part ||
             (parts[part->part].line > 0 && parts[other->part].line == parts[part->part].line)))
            sum += other->share;
    }
    return sum;
}

/* The line with the most of the highest class that any line has a share of; its largest part. */
static const struct surveyed *best_line(const struct survey *survey, bool of_source,
                                        double *out_share)
{
    const struct surveyed *best = NULL;

    *out_share = 0;
    for (size_t i = 0; i < survey->part_count; i++) {
        const struct surveyed *part = &survey->parts[i];
        double share = share_of_line(survey, part);

        if (share < CLASS_LEAST || (of_source && survey->series->parts[part->part].line == 0))
            continue;
        if (best == NULL || part->growth > best->growth ||
            (part->growth == best->growth &&
             (share > *out_share + 1e-9 ||
              (share > *out_share - 1e-9 && part->share > best->share)))) {
            best = part;
            *out_share = share;
        }
    }
    return best;
}

/* Where all parts are too small to have a class: the one with most of the rise. */
static void choose_most(const struct survey *survey, struct growth_answer *answer)
{
    const struct growth_series *series = survey->series;

    for (size_t i = 0; i < series->part_count; i++) {
        const double *costs = series->parts[i].costs;
        double share =
            (costs[series->count - 1] - growth_least(costs, series->count)) / survey->rise;

        if (series->parts[i].line == 0 || share < MOST_LEAST || share <= answer->line_share)
            continue;
        answer->part = i;
        answer->line = series->parts[i].line;
        answer->line_share = fmin(1, share);
    }
}

/* Of lines that grow alike one that the learner wrote. */
static void choose_line(const struct survey *survey, struct growth_answer *answer)
{
    double share, own_share;
    const struct surveyed *best = best_line(survey, false, &share);
    const struct surveyed *own = best_line(survey, true, &own_share);

    if (own != NULL && own->growth == best->growth) {
        best = own;
        share = own_share;
    }
    answer->part = best != NULL ? best->part : GROWTH_NO_PART;
    answer->line = best != NULL ? survey->series->parts[best->part].line : 0;
    answer->line_share = fmin(1, share);
    if (best == NULL)
        choose_most(survey, answer);
    if (survey->series->hot_line > 0) {
        answer->line = survey->series->hot_line;
        answer->line_share = fmin(1, fmax(0, survey->series->hot_share));
    }
}

static void survey_rest(struct survey *survey)
{
    size_t count = survey->series->count;
    double rise = survey->rest[count - 1] - growth_least(survey->rest, count);
    struct growth_fit fit;

    if (rise > PART_LEAST * survey->rise && fit_costs(survey->series, survey->rest, &fit) &&
        !fit_is_explosive(&fit))
        survey_note(survey, &fit, rise / survey->rise);
}

/* A second logarithm is easily seen in what only has one. */
static double least_of_class(enum growth_class growth)
{
    return growth == GROWTH_LINEAR_LOG_2 ? LOG_2_LEAST : CLASS_LEAST;
}

/* The highest class that, with those above it, has the share that it needs. */
static enum growth_class highest_of(const double *shares)
{
    double sum = 0;

    for (int growth = GROWTH_CLASS_COUNT - 1; growth > GROWTH_CONSTANT; growth--) {
        sum += shares[growth];
        if (sum >= least_of_class((enum growth_class)growth))
            return (enum growth_class)growth;
    }
    return GROWTH_CONSTANT;
}

/* The class that nearly all of the rise has, however clean its parts are; else the other one. */
static enum growth_class class_of_nearly_all(const struct survey *survey, enum growth_class other)
{
    for (int growth = GROWTH_CLASS_COUNT - 1; growth > GROWTH_CONSTANT; growth--)
        if (survey->of_all[growth] >= NEARLY_ALL)
            return (enum growth_class)growth;
    return other;
}

/*
 * A whole that follows no class well gives way to fewer clean parts, and to what nearly all parts
 * are like, which is a guess.
 */
static enum growth_class corrected(const struct survey *survey, const struct growth_fit *fit,
                                   bool *out_is_guess)
{
    enum growth_class whole = fit->growth;
    double enough = growth_fit_is_clean(fit) ? MOST_ARE_CLEAN : MANY_ARE_CLEAN;
    enum growth_class clean = highest_of(survey->of_clean);
    enum growth_class all = highest_of(survey->of_all);

    if (survey->known >= ALL_ARE_KNOWN && whole > all)
        whole = all;
    if (survey->clean >= enough || clean > whole)
        whole = clean;
    else if (fit->margin < UNSURE_MARGIN && fit->rms > FOLLOWED_RMS) {
        whole = class_of_nearly_all(survey, whole);
        *out_is_guess = whole != fit->growth;
    }
    return whole;
}

/* Reading the input is work too, even where the counts do not see it. */
static enum growth_class at_least_input(const struct growth_series *series, enum growth_class whole)
{
    const double *units = series->input_size;
    struct growth_points points = {.count = series->count,
                                   .sizes = series->sizes,
                                   .costs = units,
                                   .steps_by_one = series->steps_by_one,
                                   .unit = 1};
    struct growth_fit fit;

    if (units[series->count - 1] <= INPUT_RISE * units[0] ||
        !growth_fit(&points, &growth_noise_exact, &fit) || fit.growth <= whole)
        return whole;
    return fit.growth;
}

/* A sort's few instructions for an item are little beside what an interpreter does with it. */
static bool may_hide_logarithm(const struct growth_series *series, enum growth_class growth)
{
    return series->drifts && series->has_sort &&
           (growth == GROWTH_LINEAR || growth == GROWTH_LINEAR_LOG);
}

static enum growth_confidence confidence_of(const struct growth_series *series,
                                            const struct growth_answer *answer)
{
    const struct growth_fit *fit = &answer->fit;
    bool agrees = answer->growth == fit->growth;

    if (!series->is_exact)
        return agrees && growth_fit_is_clean(fit) ? GROWTH_GOOD : GROWTH_LOW;
    if (agrees && growth_fit_is_clean(fit) && series->count >= fit->terms + SPARE_POINTS &&
        !may_be_drift(series, answer->growth) && !may_hide_logarithm(series, answer->growth))
        return GROWTH_HIGH;
    return fit->rms <= 3 && (fit->margin >= 5 || !agrees) ? GROWTH_GOOD : GROWTH_LOW;
}

static void survey_begin(struct survey *survey, const struct growth_series *series)
{
    *survey = (struct survey){.series = series};
    for (size_t i = 0; i < series->count; i++)
        survey->totals[i] = survey->rest[i] = growth_series_total(series, i);
    survey->rise = survey->totals[series->count - 1] - growth_least(survey->totals, series->count);
}

static enum growth_class below_drift(enum growth_class growth)
{
    return growth == GROWTH_LINEAR_LOG_2 ? GROWTH_LINEAR_LOG : GROWTH_QUADRATIC;
}

static void set_range(const struct growth_series *series, bool is_guess,
                      struct growth_answer *answer)
{
    bool is_certain =
        answer->confidence == GROWTH_HIGH || (answer->growth != answer->fit.growth && !is_guess);

    answer->low = answer->high = answer->growth;
    if (!is_certain && answer->fit.low < answer->low)
        answer->low = answer->fit.low;
    if (!is_certain && answer->fit.high > answer->high)
        answer->high = answer->fit.high;
    if (may_be_drift(series, answer->growth))
        answer->low = below_drift(answer->growth);
    if (may_hide_logarithm(series, answer->growth) && answer->high < GROWTH_LINEAR_LOG)
        answer->high = GROWTH_LINEAR_LOG; /* a second one is rare */
}

/* What the last size costs for each 1 of that class, of what the middle one does: 1 is no rise. */
static double rise_of_second_half(const struct growth_points *points, enum growth_class growth)
{
    size_t last = points->count - 1, middle = last / 2;

    return points->costs[last] / growth_class_value(growth, points->sizes[last]) /
           (points->costs[middle] / growth_class_value(growth, points->sizes[middle]));
}

/*
 * Numbers that outgrow an interpreter's cache, a chance that ends a loop: where the whole follows
 * no class at all, a lower one that it follows but for such a drift stands, unless the second half
 * rises above it: then it is only not ruled out. So it stands where the whole follows a class badly
 * and the second half does not rise above the lower one at all: chains of a hash table.
 */
static bool fit_whole(const struct growth_series *series, const double *totals,
                      struct growth_fit *out_fit)
{
    const struct growth_points points = points_by_size(series, totals);
    struct growth_fit wide;

    if (!fit_costs(series, totals, out_fit))
        return false;
    if (out_fit->rms > BAD_RMS && growth_fit(&points, &growth_noise_tables, &wide) &&
        wide.rms <= DRIFT_RMS && wide.growth < out_fit->growth) {
        const bool has_no_class = out_fit->rms > NO_CLASS_RMS;

        if (rise_of_second_half(&points, wide.growth) <= (has_no_class ? RISE_OF_DRIFT : 1))
            *out_fit = wide;
        else if (has_no_class && wide.growth < out_fit->low)
            out_fit->low = wide.growth;
    }
    /* Its parts may know better; a sort's logarithms are real. */
    if (may_be_drift(series, out_fit->growth) && !series->has_sort &&
        growth_fit(&points, &growth_noise_drift, &wide) && wide.rms <= DRIFT_RMS &&
        wide.growth < out_fit->growth) {
        wide.high = out_fit->growth;
        wide.margin = fmin(wide.margin, DRIFT_MARGIN);
        *out_fit = wide;
    }
    return true;
}

/* Pairs of points of which the second costs more, less those of which it costs less. */
static ptrdiff_t pairs_that_rise(const double *totals, size_t count)
{
    ptrdiff_t more = 0;

    for (size_t i = 0; i < count; i++)
        for (size_t j = i + 1; j < count; j++)
            more += (totals[j] > totals[i]) - (totals[j] < totals[i]);
    return more;
}

/* Noise goes up and down: where nearly all pairs go up (Kendall's tau) it is none. */
static bool nearly_all_rise(const struct survey *survey)
{
    size_t count = survey->series->count;
    double pairs = (double)(count * (count - 1)) / 2;

    return count > RISING_STEPS_MIN && survey->rise > 0 &&
           (double)pairs_that_rise(survey->totals, count) >= RISING_TAU * pairs;
}

/*
 * A rise within the slack: one that is not little, or one of what is counted exactly, again and
 * again and never down.
 */
static bool is_rising(const struct survey *survey)
{
    const struct growth_series *series = survey->series;
    const double *totals = survey->totals;
    size_t ups = 0, downs = 0, count = series->count;

    for (size_t i = 1; i < count; i++) {
        ups += totals[i] > totals[i - 1];
        downs += totals[i] < totals[i - 1];
    }
    if (count <= RISING_STEPS_MIN)
        return false;
    return (survey->rise >= RISING_LEAST * series->slack && nearly_all_rise(survey)) ||
           (series->is_exact && series->slack <= FINE_SLACK * series->unit && downs == 0 &&
            ups >= RISES_MIN);
}

/* What rises by less may be a number that becomes longer, or a logarithm with few steps. */
static struct growth_fit constant_fit(const struct survey *survey)
{
    struct growth_fit fit = {.margin = 99, .terms = 1, .coefficient = {survey->totals[0]}};

    if (nearly_all_rise(survey)) {
        fit.margin = 0;
        fit.high = GROWTH_LOG;
    }
    return fit;
}

void growth_answer(const struct growth_series *series, struct growth_answer *out_answer)
{
    struct growth_answer answer = {.part = GROWTH_NO_PART};
    struct survey survey;
    bool is_guess = false;

    *out_answer = answer;
    if (series->count < GROWTH_POINTS_MIN || series->count > GROWTH_POINTS_MAX)
        return;
    survey_begin(&survey, series);
    if (!fit_whole(series, survey.totals, &answer.fit))
        return;
    if (survey.rise <= series->slack && !is_rising(&survey))
        answer.fit = constant_fit(&survey);
    answer.growth = answer.fit.growth;
    if (answer.growth != GROWTH_CONSTANT) {
        for (size_t i = 0; i < series->part_count; i++)
            survey_part(&survey, i);
        choose_line(&survey, &answer);
        if (!fit_is_explosive(&answer.fit)) {
            survey_rest(&survey);
            answer.growth = corrected(&survey, &answer.fit, &is_guess);
        }
    }
    answer.growth = at_least_input(series, answer.growth);
    answer.confidence = is_guess ? GROWTH_LOW : confidence_of(series, &answer);
    set_range(series, is_guess, &answer);
    *out_answer = answer;
}

bool growth_part_fit(const struct growth_series *series, size_t part, struct growth_fit *out_fit)
{
    struct growth_fit fit;

    assert(part < series->part_count);
    if (series->count < GROWTH_POINTS_MIN || !fit_costs(series, series->parts[part].costs, &fit) ||
        fit.growth == GROWTH_CONSTANT)
        return false;
    *out_fit = fit;
    return true;
}
