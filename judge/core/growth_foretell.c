#include "judge/core/growth_foretell.h"

#include <math.h>

#define TIME_KNOWN_US 2000 /* shorter runs say little about the time of longer ones */
#define SIZE_MOST 1e12
#define SIZE_MOST_EXPLOSIVE 1000

/*
 * CPU time, from the cost that the fit foretells and what a cost took at the last point.
 */
static double us_at(const struct growth_family *family, const double sizes[GROWTH_SIZES])
{
    size_t last = family->series.count - 1;
    double last_size = family->series.sizes[last];
    double last_cost = growth_series_total(&family->series, last);
    double foretold;

    if (family->has_plane && sizes[1] > 0)
        foretold = growth_plane_cost(&family->plane_time.fit, sizes[0], sizes[1]);
    else
        foretold = growth_fit_cost(&family->time.fit, last_size, last_cost, sizes[0]);
    return last_cost > 0 ? family->cpu_us[last] * foretold / last_cost : 0;
}

/* The family whose times are foretold; NULL: its times are not known. */
static const struct growth_family *family_of(const struct growth_report *report)
{
    const struct growth_family *family = &report->families[report->worst];

    if (report->family_count == 0 || family->time.confidence == GROWTH_UNKNOWN ||
        family->series.count == 0 || family->cpu_us[family->series.count - 1] < TIME_KNOWN_US)
        return NULL;
    return family;
}

double growth_foretell_us(const struct growth_report *report, const double sizes[GROWTH_SIZES])
{
    const struct growth_family *family = family_of(report);

    return family != NULL && sizes[0] > 0 ? us_at(family, sizes) : 0;
}

static double size_that_fits(const struct growth_family *family, double limit_us)
{
    double low = 1, high = SIZE_MOST;

    if (family->time.growth >= GROWTH_EXPONENTIAL)
        high = SIZE_MOST_EXPLOSIVE;
    if (us_at(family, (double[GROWTH_SIZES]){high}) <= limit_us)
        return 0;
    for (int i = 0; i < 200 && high - low > 0.5; i++) {
        double middle = floor((low + high) / 2);

        if (us_at(family, (double[GROWTH_SIZES]){middle}) <= limit_us)
            low = middle;
        else
            high = middle;
    }
    return floor(low);
}

/* The case that takes longest; where only one size grows, the largest. */
static void foretell_cases(struct growth_report *report, const struct growth_family *family)
{
    for (size_t i = 0; i < report->case_count; i++) {
        const double *sizes = report->cases[i].sizes;
        double us = sizes[0] > 0 ? us_at(family, sizes) : 0;

        if (us > report->largest_us) {
            report->largest_us = us;
            report->largest_size = sizes[0];
            report->largest_other = family->has_plane ? sizes[1] : 0;
        }
    }
}

void growth_foretell(struct growth_report *report)
{
    const struct growth_family *family = family_of(report);

    report->largest_us = report->fitting_size = report->largest_other = 0;
    if (family == NULL)
        return;
    if (report->largest_size > 0)
        report->largest_us = us_at(family, (double[GROWTH_SIZES]){report->largest_size});
    foretell_cases(report, family);
    if (report->limit_us > 0 && !family->has_plane)
        report->fitting_size = size_that_fits(family, report->limit_us);
}
