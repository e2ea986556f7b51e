#include "judge/core/scoring.h"

#include <assert.h>
#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

/* What a group's cases came to. Shares are of the group's points, 0 to 1. */
struct tally {
    size_t passed, total;
    double sum, least;
};

static double share_all(const struct tally *tally)
{
    return tally->passed == tally->total ? tally->least : 0;
}

static double share_sum(const struct tally *tally)
{
    return tally->sum / (double)tally->total;
}

static double share_min(const struct tally *tally)
{
    return tally->least;
}

static double (*const shares[])(const struct tally *tally) = {
    [GROUP_ALL] = share_all,
    [GROUP_SUM] = share_sum,
    [GROUP_MIN] = share_min,
};

static bool belongs(const struct case_result *result, const struct group_spec *spec)
{
    if (spec->name == NULL || result->test.group == NULL)
        return spec->name == result->test.group;
    return strcmp(spec->name, result->test.group) == 0;
}

static struct tally tally_cases(const struct report *report, const struct group_spec *spec)
{
    struct tally tally = {.least = 1};

    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];

        if (!belongs(result, spec))
            continue;
        tally.total++;
        tally.passed += result->verdict == VERDICT_AC;
        tally.sum += result->score;
        if (result->score < tally.least)
            tally.least = result->score;
    }
    if (tally.total < group_case_count(spec)) { /* not judged, for an earlier one had failed */
        tally.total = group_case_count(spec);
        tally.least = 0;
    }
    return tally;
}

static bool is_passed(const struct report *report, const char *name)
{
    for (size_t i = 0; i < report->group_count; i++) {
        const struct group_result *group = &report->groups[i];

        if (group->name != NULL && strcmp(group->name, name) == 0)
            return !group->is_skipped && group->passed == group->total;
    }
    return false;
}

static bool has_what_it_needs(const struct report *report, const struct group_spec *spec)
{
    for (size_t i = 0; i < spec->needs.count; i++) {
        if (!is_passed(report, spec->needs.items[i]))
            return false;
    }
    return true;
}

static void add_group(struct report *report, const struct group_spec *spec)
{
    struct tally tally = tally_cases(report, spec);
    struct group_result group = {
        .name = mem_strdup(spec->name),
        .points = spec->points,
        .passed = tally.passed,
        .total = tally.total,
        .is_skipped = !has_what_it_needs(report, spec),
    };

    assert((size_t)spec->score < ARRAY_LEN(shares));
    if (!group.is_skipped && tally.total > 0)
        group.earned = spec->points * shares[spec->score](&tally);
    ARRAY_PUSH(report->groups, report->group_count, report->group_capacity, group);
    report->points += group.earned;
    report->max_points += group.points;
}

static bool judges_groups(const struct problem *problem, const struct report *report)
{
    for (size_t i = 0; i < problem->group_count; i++) {
        for (size_t j = 0; j < report->case_count; j++) {
            if (belongs(&report->cases[j], &problem->groups[i]))
                return true;
        }
    }
    return false;
}

void scoring_apply(const struct problem *problem, struct report *report)
{
    for (size_t i = 0; i < report->group_count; i++)
        mem_free(&report->groups[i].name);
    report->group_count = 0;
    report->points = report->max_points = 0;
    if (!judges_groups(problem, report))
        return;
    for (size_t i = 0; i < problem->group_count; i++)
        add_group(report, &problem->groups[i]);
}
