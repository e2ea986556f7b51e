#include "judge/core/growth_report.h"

#include <math.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/growth_cause.h"

static void family_release(struct growth_family *family)
{
    mem_free(&family->call);
    mem_free(&family->trouble);
    growth_series_release(&family->series);
}

void growth_report_release(struct growth_report *report)
{
    char **texts[] = {&report->problem_id,  &report->language,    &report->source_name,
                      &report->source,      &report->size_name,   &report->meter,
                      &report->meter_words, &report->time_target, &report->space_target};

    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        mem_free(texts[i]);
    for (size_t i = 0; i < report->family_count; i++)
        family_release(&report->families[i]);
    mem_free(&report->families);
    report->family_count = report->family_capacity = 0;
}

struct growth_family *growth_report_add(struct growth_report *report, const char *call)
{
    ARRAY_PUSH(report->families, report->family_count, report->family_capacity,
               ((struct growth_family){.call = mem_strdup(call), .series = GROWTH_SERIES_INIT}));
    return &report->families[report->family_count - 1];
}

/* The family with the highest time class that is known. */
static size_t worst_of(const struct growth_report *report)
{
    size_t worst = 0;

    for (size_t i = 1; i < report->family_count; i++) {
        const struct growth_answer *one = &report->families[i].time;
        const struct growth_answer *other = &report->families[worst].time;

        if (one->confidence != GROWTH_UNKNOWN &&
            (other->confidence == GROWTH_UNKNOWN || one->growth > other->growth))
            worst = i;
    }
    return worst;
}

static enum growth_standing time_standing(const struct growth_report *report,
                                          struct growth_order bound)
{
    enum growth_standing standing = GROWTH_NOT_ASKED;

    for (size_t i = 0; i < report->family_count; i++) {
        const struct growth_answer *answer = &report->families[i].time;
        enum growth_standing one;

        if (answer->confidence == GROWTH_UNKNOWN)
            continue;
        one = growth_bound_compare(bound, answer->low, answer->high);
        if (standing == GROWTH_NOT_ASKED || one > standing ||
            (standing == GROWTH_BETTER && one == GROWTH_MET))
            standing = one;
    }
    return standing;
}

static enum growth_standing space_standing(const struct growth_report *report,
                                           struct growth_order bound)
{
    enum growth_standing standing = GROWTH_NOT_ASKED;

    for (size_t i = 0; i < report->family_count; i++) {
        const struct growth_space_answer *answer = &report->families[i].memory;
        enum growth_standing one;

        if (answer->confidence == GROWTH_UNKNOWN)
            continue;
        one = growth_bound_compare(bound, answer->low, answer->high);
        /* Peaks of memory jump: what is not sure is no reproach. */
        if (one == GROWTH_NOT_MET && answer->confidence == GROWTH_LOW)
            one = GROWTH_UNSURE;
        if (standing == GROWTH_NOT_ASKED || one > standing ||
            (standing == GROWTH_BETTER && one == GROWTH_MET))
            standing = one;
    }
    return standing;
}

/*
 * CPU time at a size, from the cost that the fit foretells and what a cost took at the last point.
 */
static double time_us_at(const struct growth_family *family, double size)
{
    size_t last = family->series.count - 1;
    double last_size = family->series.sizes[last];
    double last_cost = growth_series_total(&family->series, last);
    double foretold = growth_fit_cost(&family->time.fit, last_size, last_cost, size);

    return last_cost > 0 ? family->cpu_us[last] * foretold / last_cost : 0;
}

#define TIME_KNOWN_US 2000 /* shorter runs say little about the time of longer ones */
#define SIZE_MOST 1e12

static double size_that_fits(const struct growth_family *family, double limit_us)
{
    double low = 1, high = SIZE_MOST;

    if (family->time.growth >= GROWTH_EXPONENTIAL)
        high = 1000;
    if (time_us_at(family, high) <= limit_us)
        return 0;
    for (int i = 0; i < 200 && high - low > 0.5; i++) {
        double middle = floor((low + high) / 2);

        if (time_us_at(family, middle) <= limit_us)
            low = middle;
        else
            high = middle;
    }
    return floor(low);
}

static void foretell(struct growth_report *report)
{
    const struct growth_family *family = &report->families[report->worst];

    report->largest_us = report->fitting_size = 0;
    if (family->time.confidence == GROWTH_UNKNOWN || family->series.count == 0 ||
        family->cpu_us[family->series.count - 1] < TIME_KNOWN_US)
        return;
    if (report->largest_size > 0)
        report->largest_us = time_us_at(family, report->largest_size);
    if (report->limit_us > 0)
        report->fitting_size = size_that_fits(family, report->limit_us);
}

void growth_report_conclude(struct growth_report *report)
{
    struct growth_order bound;

    for (size_t i = 0; i < report->family_count; i++) {
        struct growth_family *family = &report->families[i];

        growth_answer(&family->series, &family->time);
        growth_space_answer(&family->series, &family->space, &family->memory);
    }
    if (report->family_count == 0)
        return;
    report->worst = worst_of(report);
    report->time_standing = report->space_standing = GROWTH_NOT_ASKED;
    if (report->time_target != NULL && growth_bound_parse(report->time_target, &bound, NULL) == 0)
        report->time_standing = time_standing(report, bound);
    if (report->space_target != NULL && growth_bound_parse(report->space_target, &bound, NULL) == 0)
        report->space_standing = space_standing(report, bound);
    foretell(report);
    growth_cause_find(report);
}

const char *growth_report_callee(const struct growth_report *report)
{
    const struct growth_family *family = &report->families[report->worst];
    const struct growth_part *part;

    if (report->family_count == 0 || family->time.part >= family->series.part_count)
        return NULL;
    part = &family->series.parts[family->time.part];
    return part->line > 0 && part->line == family->time.line ? part->callee : NULL;
}

struct span growth_report_line(const struct growth_report *report, int line)
{
    const char *at = report->source;
    size_t size;

    for (int i = 1; at != NULL && i < line; i++) {
        at = strchr(at, '\n');
        at = at != NULL ? at + 1 : NULL;
    }
    if (at == NULL || line < 1)
        return (struct span){"", 0};
    at += strspn(at, " \t");
    size = strcspn(at, "\r\n");
    while (size > 0 && (at[size - 1] == ' ' || at[size - 1] == '\t'))
        size--;
    return (struct span){at, size};
}
