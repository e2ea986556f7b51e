/*
 * The class says where a program stands. Where it is not sure, the costs themselves are held
 * against the target: what rises above it without doubt does not meet it, and what does not rise
 * above it is no reproach. Costs that follow no class well are no praise either.
 */
#include "judge/core/growth_standing.h"

#include <string.h>

#include "judge/core/growth_excess.h"

#define DIRECTIONS_MAX 16
#define FOLLOWS_MOST_RMS 20 /* per cent: above it, a class of low confidence is hardly followed */

struct directions {
    struct growth_direction items[DIRECTIONS_MAX];
    size_t count;
};

/* Both alike, and those of the cases. */
static void directions_find(const struct growth_report *report, struct directions *out_directions)
{
    struct growth_direction *items = out_directions->items;
    size_t count = 0;

    items[count++] = growth_direction_of(1, 1);
    for (size_t i = 0; i < report->case_count && count < DIRECTIONS_MAX; i++) {
        const double *sizes = report->cases[i].sizes;
        struct growth_direction direction = growth_direction_of(sizes[0], sizes[1]);
        bool is_new = sizes[0] > 0 && sizes[1] > 0;

        for (size_t j = 0; j < count; j++)
            is_new &= memcmp(&direction, &items[j], sizeof direction) != 0;
        if (is_new)
            items[count++] = direction;
    }
    out_directions->count = count;
}

static enum growth_standing worse_of(enum growth_standing one, enum growth_standing other)
{
    if (one == GROWTH_NOT_ASKED || other == GROWTH_NOT_ASKED)
        return one == GROWTH_NOT_ASKED ? other : one;
    if (one == GROWTH_BETTER || other == GROWTH_BETTER)
        return one == GROWTH_BETTER ? other : one;
    return one > other ? one : other;
}

/* What does not rise above the target in that direction is not said to, but where it is sure. */
static enum growth_standing weighed(enum growth_standing standing,
                                    enum growth_confidence confidence,
                                    const struct growth_excess *excess,
                                    const struct growth_direction *direction)
{
    if (standing != GROWTH_NOT_MET || confidence == GROWTH_HIGH || excess == NULL)
        return standing;
    return growth_excess_may_be(excess, direction) ? standing : GROWTH_UNSURE;
}

static enum growth_standing plane_standing(const struct growth_report *report,
                                           const struct growth_plane_answer *answer,
                                           const char *target, const struct growth_excess *excess)
{
    const char *const names[GROWTH_SIZES] = {report->size_name, report->other_name};
    enum growth_standing standing = GROWTH_NOT_ASKED;
    struct directions directions;

    directions_find(report, &directions);
    for (size_t i = 0; i < directions.count; i++) {
        const struct growth_direction *direction = &directions.items[i];

        standing =
            worse_of(standing, weighed(growth_plane_standing(answer, target, names, direction),
                                       answer->confidence, excess, direction));
    }
    if (standing == GROWTH_NOT_MET && answer->confidence == GROWTH_LOW)
        standing = GROWTH_UNSURE;
    return standing;
}

static bool plane_is_within(const struct growth_report *report, const struct growth_family *family)
{
    enum growth_standing standing =
        plane_standing(report, &family->plane_time, report->time_target, NULL);

    return standing == GROWTH_MET || standing == GROWTH_BETTER;
}

static enum growth_standing line_standing(const struct growth_report *report,
                                          const struct growth_family *family,
                                          const struct growth_excess *excess)
{
    static const struct growth_direction alike = {
        {1, 1}
    };
    enum growth_standing standing;
    struct growth_order bound;

    if (family->time.confidence == GROWTH_UNKNOWN ||
        growth_bound_parse(report->time_target, &bound, NULL) < 0)
        return GROWTH_NOT_ASKED;
    standing = growth_bound_compare(bound, family->time.low, family->time.high);
    /* Where the plane was measured and says otherwise, one of its lines is no reproach. */
    if (standing == GROWTH_NOT_MET && plane_is_within(report, family))
        return GROWTH_UNSURE;
    return weighed(standing, family->time.confidence, excess, &alike);
}

static enum growth_standing time_standing(const struct growth_report *report,
                                          const struct growth_family *family)
{
    const char *const names[GROWTH_SIZES] = {report->size_name, report->other_name != NULL
                                                                    ? report->other_name
                                                                    : report->size_name};
    struct growth_excess found;
    const struct growth_excess *excess =
        report->size_name != NULL &&
                growth_excess_find(&family->series, report->time_target, names, &found)
            ? &found
            : NULL;
    enum growth_confidence confidence =
        family->has_plane ? family->plane_time.confidence : family->time.confidence;
    double rms = family->has_plane ? family->plane_time.fit.rms : family->time.fit.rms;
    enum growth_standing standing =
        family->has_plane ? plane_standing(report, &family->plane_time, report->time_target, excess)
                          : line_standing(report, family, excess);

    if (standing == GROWTH_NOT_ASKED)
        return standing;
    if (excess == NULL || !growth_excess_is_sure(excess))
        /* A search that gives up early is as cheap as any: on inputs like these, not on others. */
        return standing != GROWTH_NOT_MET && confidence == GROWTH_LOW && rms > FOLLOWS_MOST_RMS
                   ? GROWTH_UNSURE
                   : standing;
    if (standing == GROWTH_NOT_MET || standing == GROWTH_UNSURE)
        return GROWTH_NOT_MET;
    return confidence == GROWTH_HIGH ? standing : GROWTH_UNSURE;
}

static enum growth_standing space_standing(const struct growth_report *report,
                                           const struct growth_family *family)
{
    enum growth_standing standing;
    struct growth_order bound;

    if (family->has_space_plane)
        return plane_standing(report, &family->plane_memory, report->space_target, NULL);
    if (family->memory.confidence == GROWTH_UNKNOWN ||
        growth_bound_parse(report->space_target, &bound, NULL) < 0)
        return GROWTH_NOT_ASKED;
    standing = growth_bound_compare(bound, family->memory.low, family->memory.high);
    /* Peaks of memory jump: what is not sure is no reproach. */
    if (standing == GROWTH_NOT_MET && family->memory.confidence == GROWTH_LOW)
        standing = GROWTH_UNSURE;
    return standing;
}

/* What a wrong program saves is no merit. */
static enum growth_standing without_praise(enum growth_standing standing)
{
    return standing == GROWTH_MET || standing == GROWTH_BETTER ? GROWTH_UNSURE : standing;
}

void growth_standing_find(struct growth_report *report)
{
    report->time_standing = report->space_standing = GROWTH_NOT_ASKED;
    for (size_t i = 0; i < report->family_count; i++) {
        const struct growth_family *family = &report->families[i];

        if (report->time_target != NULL)
            report->time_standing = worse_of(report->time_standing, time_standing(report, family));
        if (report->space_target != NULL)
            report->space_standing =
                worse_of(report->space_standing, space_standing(report, family));
    }
    if (report->wrong != NULL) {
        report->time_standing = without_praise(report->time_standing);
        report->space_standing = without_praise(report->space_standing);
    }
}
