#include "judge/core/grading.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"

#define TINY 1e-9

/* ---- names: groups are folders ---- */

/* Is the inner group this one, or somewhere below it? */
static bool holds(const char *group, const char *inner)
{
    size_t size = strlen(group);

    return size == 0 ||
           (strncmp(group, inner, size) == 0 && (inner[size] == '\0' || inner[size] == '/'));
}

/* The size of the name of the group directly below this one that leads to the inner one. */
static size_t child_size(const char *group, const char *inner)
{
    size_t start = *group == '\0' ? 0 : strlen(group) + 1;

    return start + strcspn(inner + start, "/");
}

const struct grading_group *grading_group_find(const struct problem *problem, const char *name)
{
    const struct package *package = &problem->package;

    for (size_t i = 0; name != NULL && i < package->group_count; i++)
        if (strcmp(package->groups[i].name, name) == 0)
            return &package->groups[i];
    return NULL;
}

static const struct grading_group *group_of_size(const struct problem *problem, const char *name,
                                                 size_t size)
{
    const struct package *package = &problem->package;

    for (size_t i = 0; i < package->group_count; i++)
        if (strlen(package->groups[i].name) == size &&
            memcmp(package->groups[i].name, name, size) == 0)
            return &package->groups[i];
    return NULL;
}

/* ---- what a group's parts come to ---- */

struct tally {
    const struct grading_group *group;
    size_t count;
    bool has_accepted, has_rejected;
    enum verdict worst, first;
    double sum, least, most;
};

static void tally_add(struct tally *tally, struct grade part)
{
    bool is_first = tally->count++ == 0;

    tally->sum += part.score;
    if (is_first || part.score < tally->least)
        tally->least = part.score;
    if (is_first || part.score > tally->most)
        tally->most = part.score;
    tally->has_accepted |= part.verdict == VERDICT_AC;
    if (part.verdict == VERDICT_AC)
        return;
    tally->worst = tally->has_rejected ? verdict_worse(tally->worst, part.verdict) : part.verdict;
    if (!tally->has_rejected)
        tally->first = part.verdict;
    tally->has_rejected = true;
}

static enum verdict tally_verdict(const struct tally *tally)
{
    const struct grading_group *group = tally->group;

    if (tally->count == 0)
        return VERDICT_SKIPPED;
    if (!tally->has_rejected || group->verdict_mode == VERDICT_ALWAYS_AC ||
        (group->accepts_any && tally->has_accepted))
        return VERDICT_AC;
    return group->verdict_mode == VERDICT_OF_FIRST ? tally->first : tally->worst;
}

static double tally_score(const struct tally *tally)
{
    switch (tally->group->score_mode) {
    case SCORE_MIN:
        return tally->least;
    case SCORE_MAX:
        return tally->most;
    case SCORE_AVERAGE:
        return tally->count > 0 ? tally->sum / (double)tally->count : 0;
    case SCORE_ALL:
        return tally->count > 0 && !tally->has_rejected ? tally->group->max_score : 0;
    case SCORE_SUM:
        break;
    }
    return tally->sum;
}

static struct grade grade_case(const struct grading_group *group, const struct case_result *result)
{
    struct grade grade = {result->verdict, group->reject_score};

    if (result->verdict != VERDICT_AC)
        return grade;
    grade.score = group->accept_score;
    if (result->own_score_is == SCORE_SHARE)
        grade.score = result->own_score * group->accept_score;
    if (result->own_score_is == SCORE_POINTS)
        grade.score = result->own_score;
    return grade;
}

static bool was_judged(const struct case_result *result)
{
    return result->test.name != NULL && result->test.group != NULL &&
           result->verdict != VERDICT_SKIPPED;
}

struct grade grading_of_group(const struct problem *problem, const struct report *report,
                              const struct grading_group *group)
{
    struct tally tally = {.group = group};
    const struct grading_group *last = NULL;

    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];
        const struct grading_group *below;
        struct grade part;

        if (!was_judged(result) || !holds(group->name, result->test.group))
            continue;
        if (strcmp(group->name, result->test.group) == 0) {
            tally_add(&tally, grade_case(group, result));
            continue;
        }
        below =
            group_of_size(problem, result->test.group, child_size(group->name, result->test.group));
        if (below == NULL || below == last ||
            (group->ignores_sample && strcmp(below->name, "sample") == 0))
            continue;
        last = below;
        part = grading_of_group(problem, report, below);
        tally_add(&tally, part);
    }
    return (struct grade){tally_verdict(&tally), tally_score(&tally)};
}

/* What it gives when every case is accepted and no program gives scores. */
double grading_max(const struct problem *problem, const struct grading_group *group)
{
    const struct case_list *cases = &problem->package.cases;
    struct tally tally = {.group = group};
    const struct grading_group *last = NULL;

    if (group->max_score >= 0)
        return group->max_score;
    for (size_t i = 0; i < cases->count; i++) {
        const char *name = cases->items[i].group;
        const struct grading_group *below;
        struct grade part = {VERDICT_AC, group->accept_score};

        if (!holds(group->name, name))
            continue;
        if (strcmp(group->name, name) != 0) {
            below = group_of_size(problem, name, child_size(group->name, name));
            if (below == NULL || below == last ||
                (group->ignores_sample && strcmp(below->name, "sample") == 0))
                continue;
            last = below;
            part.score = grading_max(problem, below);
        }
        tally_add(&tally, part);
    }
    return tally_score(&tally);
}

/* ---- what need not be judged any more ---- */

static bool is_complete(const struct problem *problem, const struct report *report,
                        const struct grading_group *group)
{
    const struct case_list *cases = &problem->package.cases;
    size_t all = 0, known = 0;

    for (size_t i = 0; i < cases->count; i++)
        all += holds(group->name, cases->items[i].group);
    for (size_t i = 0; i < report->case_count; i++)
        known += report->cases[i].test.name != NULL && report->cases[i].test.group != NULL &&
                 holds(group->name, report->cases[i].test.group);
    return known >= all;
}

/* Will it be rejected whatever comes? */
static bool is_lost(const struct problem *problem, const struct report *report,
                    const struct grading_group *group)
{
    struct grade grade = grading_of_group(problem, report, group);

    if (grade.verdict == VERDICT_AC || grade.verdict == VERDICT_SKIPPED)
        return false;
    return !group->accepts_any || is_complete(problem, report, group);
}

/* Was a part of the group rejected that comes before the case? */
static bool has_lost_part(const struct problem *problem, const struct report *report,
                          const struct grading_group *group, const struct test_case *test)
{
    const struct grading_group *last = NULL;

    for (size_t i = 0; i < report->case_count; i++) {
        const struct case_result *result = &report->cases[i];
        const struct grading_group *below;

        if (!was_judged(result) || result->verdict == VERDICT_AC ||
            result->test.index >= test->index || !holds(group->name, result->test.group))
            continue;
        if (strcmp(group->name, result->test.group) == 0)
            return true;
        below =
            group_of_size(problem, result->test.group, child_size(group->name, result->test.group));
        if (below == NULL || below == last || holds(below->name, test->group) ||
            (group->ignores_sample && strcmp(below->name, "sample") == 0))
            continue;
        last = below;
        if (is_lost(problem, report, below))
            return true;
    }
    return false;
}

bool grading_cuts(const struct problem *problem, const struct report *report,
                  const struct test_case *test)
{
    for (size_t i = 0; test->group != NULL && i < problem->package.group_count; i++) {
        const struct grading_group *group = &problem->package.groups[i];

        if (group->breaks && holds(group->name, test->group) &&
            has_lost_part(problem, report, group, test))
            return true;
    }
    return false;
}

/* ---- into the report ---- */

static bool has_own_scores(const struct report *report)
{
    for (size_t i = 0; i < report->case_count; i++)
        if (report->cases[i].own_score_is == SCORE_POINTS)
            return true;
    return false;
}

/* The groups that hold cases themselves. */
static void fill_groups(const struct problem *problem, struct report *report)
{
    for (size_t i = 0; i < problem->group_count; i++) {
        const struct grading_group *group = grading_group_find(problem, problem->groups[i].name);
        struct group_result line = {.name = mem_strdup(problem->groups[i].name)};
        struct grade grade;

        for (size_t j = 0; j < report->case_count; j++) {
            const struct case_result *result = &report->cases[j];

            if (result->test.group != NULL && strcmp(result->test.group, line.name) == 0) {
                line.total++;
                line.passed += result->verdict == VERDICT_AC;
            }
        }
        if (group != NULL && strcmp(line.name, "sample") != 0) {
            grade = grading_of_group(problem, report, group);
            line.points = grading_max(problem, group);
            line.earned = grade.score;
            if (line.points < line.earned)
                line.points = line.earned;
        }
        ARRAY_PUSH(report->groups, report->group_count, report->group_capacity, line);
    }
}

static enum verdict worst_case(const struct report *report)
{
    enum verdict worst = VERDICT_SKIPPED;

    for (size_t i = 0; i < report->case_count; i++)
        worst = verdict_worse(worst, report->cases[i].verdict);
    return worst;
}

void grading_apply(const struct problem *problem, struct report *report)
{
    const struct grading_group *root = grading_group_find(problem, "");
    struct grade grade = grading_of_group(problem, report, root);
    bool was_settled = report->verdict == VERDICT_CE || report->verdict == VERDICT_IE;
    double most = grading_max(problem, root);
    enum verdict worst = worst_case(report);

    for (size_t i = 0; i < report->group_count; i++)
        mem_free(&report->groups[i].name);
    report->group_count = 0;
    report->points = report->max_points = 0;
    if (problem->package.is_scored) {
        bool is_open = root->max_score < 0 && has_own_scores(report);

        if (is_open && most < grade.score)
            most = grade.score;
        if (grade.verdict == VERDICT_AC && !is_open && grade.score < most - TINY)
            grade.verdict = worst;
        fill_groups(problem, report);
        report->points = grade.score;
        report->max_points = most;
    }
    if (worst == VERDICT_IE)
        grade.verdict = worst;
    if (!was_settled && grade.verdict != VERDICT_SKIPPED)
        report->verdict = grade.verdict;
}
