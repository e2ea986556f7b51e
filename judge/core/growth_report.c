#include "judge/core/growth_report.h"

#include <string.h>
#include <strings.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/core/growth_cause.h"
#include "judge/core/growth_foretell.h"
#include "judge/core/growth_standing.h"

#define PLANE_MARGIN 16.0 /* BIC to the next: twice of what is sure */
#define LINE_POINTS 8     /* fewer points of one line say less than a plane */

static void family_release(struct growth_family *family)
{
    mem_free(&family->call);
    mem_free(&family->trouble);
    growth_series_release(&family->series);
}

void growth_report_release(struct growth_report *report)
{
    char **texts[] = {&report->problem_id,   &report->language,    &report->source_name,
                      &report->source,       &report->size_name,   &report->other_name,
                      &report->meter,        &report->meter_words, &report->time_target,
                      &report->space_target, &report->wrong};

    for (size_t i = 0; i < ARRAY_LEN(texts); i++)
        mem_free(texts[i]);
    for (size_t i = 0; i < report->family_count; i++)
        family_release(&report->families[i]);
    mem_free(&report->families);
    mem_free(&report->cases);
    report->case_count = report->case_capacity = 0;
    report->family_count = report->family_capacity = 0;
}

struct growth_family *growth_report_add(struct growth_report *report, const char *call)
{
    ARRAY_PUSH(report->families, report->family_count, report->family_capacity,
               ((struct growth_family){.call = mem_strdup(call), .series = GROWTH_SERIES_INIT}));
    return &report->families[report->family_count - 1];
}

void growth_report_add_case(struct growth_report *report, const double sizes[GROWTH_SIZES])
{
    ARRAY_PUSH(report->cases, report->case_count, report->case_capacity,
               ((struct growth_case){
                   {sizes[0], sizes[1]}
    }));
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

/*
 * Two sizes grew, and the answer by both is as sure as that by one, or agrees with it; or it is
 * good by far, where the one line has few points.
 */
static bool plane_is_better(const struct growth_family *family)
{
    const struct growth_plane_answer *plane = &family->plane_time;
    bool agrees = growth_order_compare(growth_sum_order_alike(&plane->growth),
                                       growth_order_of(family->time.growth)) == 0;

    if (plane->confidence == GROWTH_UNKNOWN || family->time.growth >= GROWTH_EXPONENTIAL)
        return false;
    if (plane->confidence == GROWTH_GOOD && plane->fit.margin >= PLANE_MARGIN &&
        family->series.count < LINE_POINTS)
        return true;
    return plane->confidence >= family->time.confidence || agrees;
}

/* Where sizes are called V and E, they are those of a graph. */
static bool is_of_graph(const struct growth_report *report)
{
    return report->other_name != NULL && strcasecmp(report->size_name, "v") == 0 &&
           strcasecmp(report->other_name, "e") == 0;
}

/* In the words of Python, whose counts have need of it: what the library does at C's speed. */
static bool has_sort(const struct growth_report *report)
{
    static const char *const words[] = {"sort", "heapq", "bisect"};

    for (size_t i = 0; report->source != NULL && i < ARRAY_LEN(words); i++)
        if (strstr(report->source, words[i]) != NULL)
            return true;
    return false;
}

static void family_conclude(struct growth_family *family)
{
    growth_answer(&family->series, &family->time);
    growth_space_answer(&family->series, &family->space, &family->memory);
    growth_plane_answer(&family->series, &family->time, &family->plane_time);
    growth_plane_answer_space(&family->series, &family->space, &family->memory,
                              &family->plane_memory);
    family->has_plane = plane_is_better(family);
    family->has_space_plane =
        family->plane_memory.confidence != GROWTH_UNKNOWN &&
        (family->has_plane || family->plane_memory.confidence >= family->memory.confidence);
}

void growth_report_conclude(struct growth_report *report)
{
    const bool of_graph = is_of_graph(report), sorts = has_sort(report);

    for (size_t i = 0; i < report->family_count; i++) {
        report->families[i].series.is_of_graph = of_graph;
        report->families[i].series.has_sort = sorts;
        family_conclude(&report->families[i]);
    }
    if (report->family_count == 0)
        return;
    report->worst = worst_of(report);
    growth_standing_find(report);
    growth_foretell(report);
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
