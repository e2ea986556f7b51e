#include "judge/core/roadmap.h"

#include <string.h>

#include "judge/base/memory.h"
#include "judge/core/problem.h"

#define PASSED_PERCENT 70

static void step_release(struct roadmap_step *step)
{
    mem_free(&step->id);
    mem_free(&step->title);
    names_release(&step->after);
}

static void milestone_release(struct roadmap_milestone *milestone)
{
    for (size_t i = 0; i < milestone->step_count; i++)
        step_release(&milestone->steps[i]);
    mem_free(&milestone->steps);
    mem_free(&milestone->id);
    mem_free(&milestone->title);
    mem_free(&milestone->topics);
}

static void phase_release(struct roadmap_phase *phase)
{
    for (size_t i = 0; i < phase->milestone_count; i++)
        milestone_release(&phase->milestones[i]);
    for (size_t i = 0; i < phase->item_count; i++) {
        mem_free(&phase->items[i].id);
        mem_free(&phase->items[i].text);
    }
    mem_free(&phase->milestones);
    mem_free(&phase->items);
    mem_free(&phase->id);
    mem_free(&phase->title);
}

void roadmap_release(struct roadmap *roadmap)
{
    for (size_t i = 0; i < roadmap->phase_count; i++)
        phase_release(&roadmap->phases[i]);
    mem_free(&roadmap->phases);
    *roadmap = (struct roadmap)ROADMAP_INIT;
}

static bool names_have(const struct names *names, const char *name)
{
    for (size_t i = 0; i < names->count; i++)
        if (strcmp(names->items[i], name) == 0)
            return true;
    return false;
}

static struct roadmap_step *find(const struct roadmap *roadmap, const char *id,
                                 const struct roadmap_milestone **out_milestone)
{
    for (size_t i = 0; i < roadmap->phase_count; i++)
        for (size_t j = 0; j < roadmap->phases[i].milestone_count; j++) {
            const struct roadmap_milestone *milestone = &roadmap->phases[i].milestones[j];

            for (size_t k = 0; k < milestone->step_count; k++) {
                struct roadmap_step *step = &milestone->steps[k];

                if (strcmp(step->id, id) != 0 && strcmp(problem_id_slug(step->id), id) != 0)
                    continue;
                *out_milestone = milestone;
                return step;
            }
        }
    return NULL;
}

const struct roadmap_step *roadmap_find(const struct roadmap *roadmap, const char *id)
{
    const struct roadmap_milestone *milestone;

    return find(roadmap, id, &milestone);
}

size_t roadmap_test_steps(const struct roadmap_milestone *milestone,
                          const struct roadmap_step *out_steps[ROADMAP_TEST_STEPS])
{
    size_t count = 0;

    for (int difficulty = 2; difficulty >= 0; difficulty--)
        for (size_t i = milestone->step_count; i-- > 0 && count < ROADMAP_TEST_STEPS;)
            if (milestone->steps[i].difficulty == difficulty &&
                milestone->steps[i].state != STEP_ABSENT)
                out_steps[count++] = &milestone->steps[i];
    return count;
}

static void milestone_judge(struct roadmap_milestone *milestone)
{
    const struct roadmap_step *tests[ROADMAP_TEST_STEPS];
    size_t test_count = roadmap_test_steps(milestone, tests), done = 0, here = 0;
    bool core_is_done = true;

    for (size_t i = 0; i < milestone->step_count; i++) {
        const struct roadmap_step *step = &milestone->steps[i];

        if (step->state == STEP_ABSENT)
            continue;
        here++;
        done += step->state == STEP_DONE;
        core_is_done &= step->state == STEP_DONE || !step->is_core;
    }
    milestone->is_passed =
        here > 0 && done > 0 && (core_is_done || done * 100 >= here * PASSED_PERCENT);
    milestone->is_tested_out = test_count == ROADMAP_TEST_STEPS;
    for (size_t i = 0; i < test_count; i++)
        milestone->is_tested_out &= tests[i]->state == STEP_DONE;
    milestone->is_passed |= milestone->is_tested_out;
}

static bool holds_up(const struct roadmap *roadmap, const char *slug)
{
    const struct roadmap_milestone *milestone;
    const struct roadmap_step *step = find(roadmap, slug, &milestone);

    return step != NULL && step->state != STEP_ABSENT && step->state != STEP_DONE &&
           !milestone->is_tested_out;
}

static void step_open(const struct roadmap *roadmap, struct roadmap_step *step)
{
    if (step->state != STEP_LOCKED)
        return;
    for (size_t i = 0; i < step->after.count; i++)
        if (holds_up(roadmap, step->after.items[i]))
            return;
    step->state = STEP_OPEN;
}

static void each_step(const struct roadmap *roadmap,
                      void (*act)(const struct roadmap *, struct roadmap_step *))
{
    for (size_t i = 0; i < roadmap->phase_count; i++)
        for (size_t j = 0; j < roadmap->phases[i].milestone_count; j++) {
            struct roadmap_milestone *milestone = &roadmap->phases[i].milestones[j];

            for (size_t k = 0; k < milestone->step_count; k++)
                act(roadmap, &milestone->steps[k]);
        }
}

void roadmap_mark(struct roadmap *roadmap, const struct names *solved, const struct names *here)
{
    for (size_t i = 0; i < roadmap->phase_count; i++)
        for (size_t j = 0; j < roadmap->phases[i].milestone_count; j++) {
            struct roadmap_milestone *milestone = &roadmap->phases[i].milestones[j];

            for (size_t k = 0; k < milestone->step_count; k++) {
                struct roadmap_step *step = &milestone->steps[k];

                step->state = names_have(solved, step->id) ? STEP_DONE
                              : names_have(here, step->id) ? STEP_LOCKED
                                                           : STEP_ABSENT;
            }
            milestone_judge(milestone);
        }
    each_step(roadmap, step_open);
}

static const struct roadmap_step *next_of(const struct roadmap_milestone *milestone, bool is_core)
{
    for (size_t i = 0; i < milestone->step_count; i++)
        if (milestone->steps[i].state == STEP_OPEN && milestone->steps[i].is_core == is_core)
            return &milestone->steps[i];
    return NULL;
}

/* First what passes milestones, then whatever is left. */
const struct roadmap_step *roadmap_next(const struct roadmap *roadmap)
{
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < roadmap->phase_count; i++)
            for (size_t j = 0; j < roadmap->phases[i].milestone_count; j++) {
                const struct roadmap_milestone *milestone = &roadmap->phases[i].milestones[j];
                const struct roadmap_step *step = next_of(milestone, true);

                if (pass == 0 && milestone->is_passed)
                    continue;
                if (step == NULL)
                    step = next_of(milestone, false);
                if (step != NULL)
                    return step;
            }
    return NULL;
}

static bool is_named(const char *word, const char *id, const char *title)
{
    return strcmp(word, id) == 0 || strcasestr(title, word) != NULL;
}

bool roadmap_is_meant(const char *word, const struct roadmap_phase *phase,
                      const struct roadmap_milestone *milestone)
{
    return is_named(word, phase->id, phase->title) ||
           (milestone != NULL && is_named(word, milestone->id, milestone->title));
}

size_t roadmap_track(const struct roadmap *roadmap, const char *word, struct names *out_ids)
{
    size_t before = out_ids->count;

    for (size_t i = 0; i < roadmap->phase_count; i++) {
        const struct roadmap_phase *phase = &roadmap->phases[i];

        for (size_t j = 0; j < phase->milestone_count; j++) {
            const struct roadmap_milestone *milestone = &phase->milestones[j];
            bool is_meant = roadmap_is_meant(word, phase, milestone);

            for (size_t k = 0; is_meant && k < milestone->step_count; k++)
                names_add(out_ids, milestone->steps[k].id);
        }
    }
    return out_ids->count - before;
}

const struct roadmap_milestone *roadmap_milestone_of(const struct roadmap *roadmap,
                                                     const struct roadmap_step *step)
{
    for (size_t i = 0; i < roadmap->phase_count; i++)
        for (size_t j = 0; j < roadmap->phases[i].milestone_count; j++) {
            const struct roadmap_milestone *milestone = &roadmap->phases[i].milestones[j];

            if (step >= milestone->steps && step < milestone->steps + milestone->step_count)
                return milestone;
        }
    return NULL;
}

const struct roadmap_milestone *roadmap_passed_by(const struct roadmap *roadmap,
                                                  const struct roadmap_step *step)
{
    const struct roadmap_milestone *milestone = roadmap_milestone_of(roadmap, step);
    struct roadmap_milestone without = *milestone;
    AUTO(mem_free)
    struct roadmap_step *steps = mem_alloc(milestone->step_count, sizeof *steps);

    memcpy(steps, milestone->steps, milestone->step_count * sizeof *steps);
    steps[step - milestone->steps].state = STEP_OPEN;
    without.steps = steps;
    milestone_judge(&without);
    return milestone->is_passed && !without.is_passed ? milestone : NULL;
}

void roadmap_missing(const struct roadmap *roadmap, const struct roadmap_step *step,
                     struct names *out_ids)
{
    for (size_t i = 0; i < step->after.count; i++)
        if (holds_up(roadmap, step->after.items[i]))
            names_add(out_ids, roadmap_find(roadmap, step->after.items[i])->id);
}

struct roadmap_count roadmap_count(const struct roadmap_milestone *milestone)
{
    struct roadmap_count count = {0};

    for (size_t i = 0; i < milestone->step_count; i++) {
        const struct roadmap_step *step = &milestone->steps[i];

        count.done += step->state == STEP_DONE;
        count.open += step->state == STEP_OPEN;
        count.locked += step->state == STEP_LOCKED;
        count.absent += step->state == STEP_ABSENT;
        if (step->state == STEP_OPEN || step->state == STEP_LOCKED)
            count.hours_left += step->hours;
    }
    return count;
}
