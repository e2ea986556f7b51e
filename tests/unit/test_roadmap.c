#include "judge/core/roadmap.h"

#include <string.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "tests/unit/tap.h"

/* Two milestones: a, b (after a), c (hard, after b), d (hard); then e (after c), f (not here). */
static const struct {
    const char *milestone, *id, *after;
    int difficulty;
    bool is_core;
} steps[] = {
    {"0.1", "x/a", NULL, 0, true },
    {"0.1", "x/b", "a",  1, true },
    {"0.1", "x/c", "b",  2, false},
    {"0.1", "x/d", NULL, 2, false},
    {"0.2", "x/e", "c",  0, true },
    {"0.2", "x/f", NULL, 0, true },
    {"0.2", "x/g", "f",  1, false},
};

static void roadmap_make(struct roadmap *roadmap)
{
    struct roadmap_phase phase = {.id = mem_strdup("0"), .title = mem_strdup("First")};

    for (size_t i = 0; i < ARRAY_LEN(steps); i++) {
        struct roadmap_step step = {
            .id = mem_strdup(steps[i].id),
            .title = mem_strdup(steps[i].id),
            .difficulty = steps[i].difficulty,
            .hours = 1,
            .is_core = steps[i].is_core,
        };
        struct roadmap_milestone *last;

        if (steps[i].after != NULL)
            names_add(&step.after, steps[i].after);
        if (i == 0 || strcmp(steps[i].milestone, steps[i - 1].milestone) != 0) {
            struct roadmap_milestone milestone = {.id = mem_strdup(steps[i].milestone)};

            ARRAY_PUSH(phase.milestones, phase.milestone_count, phase.milestone_capacity,
                       milestone);
        }
        last = &phase.milestones[phase.milestone_count - 1];
        ARRAY_PUSH(last->steps, last->step_count, last->step_capacity, step);
    }
    ARRAY_PUSH(roadmap->phases, roadmap->phase_count, roadmap->phase_capacity, phase);
}

/* "a done, b open …" as letters in the order of the steps: D, O, L (locked), - (not here). */
static void states(const struct roadmap *roadmap, char out[ARRAY_LEN(steps) + 1])
{
    size_t count = 0;

    for (size_t j = 0; j < roadmap->phases[0].milestone_count; j++)
        for (size_t k = 0; k < roadmap->phases[0].milestones[j].step_count; k++)
            out[count++] = "-LOD"[roadmap->phases[0].milestones[j].steps[k].state];
    out[count] = '\0';
}

static const struct {
    const char *name, *solved, *states, *next;
    bool first_passed;
} rows[] = {
    {"at the beginning",                               "",       "OLLOL-O", "x/a", false},
    {"one after the other",                            "a",      "DOLOL-O", "x/b", false},
    {"all core steps pass a milestone",                "ab",     "DDOOL-O", "x/g", true },
    {"the two hardest pass it, and open what follows", "cd",     "OODDO-O", "x/e", true },
    {"seven in ten pass it",                           "abd",    "DDODL-O", "x/g", true },
    {"what is left comes last",                        "abdeg",  "DDODD-D", "x/c", true },
    {"nothing is left",                                "abcdeg", "DDDDD-D", NULL,  true },
};

static void test_passed_by(struct roadmap *roadmap, const struct names *here)
{
    AUTO(names_release) struct names solved = NAMES_INIT;

    names_add(&solved, "x/c");
    names_add(&solved, "x/d");
    roadmap_mark(roadmap, &solved, here);
    tap_ok(roadmap_passed_by(roadmap, roadmap_find(roadmap, "x/d")) ==
               &roadmap->phases[0].milestones[0],
           "one of the two hardest has passed the milestone");
    names_add(&solved, "x/a");
    names_add(&solved, "x/b");
    roadmap_mark(roadmap, &solved, here);
    tap_ok(roadmap_passed_by(roadmap, roadmap_find(roadmap, "x/a")) == NULL,
           "a further one has not: it was passed before");
}

int main(void)
{
    AUTO(roadmap_release) struct roadmap roadmap = ROADMAP_INIT;
    AUTO(names_release) struct names here = NAMES_INIT;
    AUTO(names_release) struct names missing = NAMES_INIT;

    roadmap_make(&roadmap);
    for (size_t i = 0; i < ARRAY_LEN(steps); i++)
        if (strcmp(steps[i].id, "x/f") != 0)
            names_add(&here, steps[i].id);
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(names_release) struct names solved = NAMES_INIT;
        const struct roadmap_step *next;
        char got[ARRAY_LEN(steps) + 1];

        for (const char *c = rows[i].solved; *c != '\0'; c++) {
            const char id[] = {'x', '/', *c, '\0'};

            names_add(&solved, id);
        }
        roadmap_mark(&roadmap, &solved, &here);
        states(&roadmap, got);
        next = roadmap_next(&roadmap);
        tap_is_str(got, rows[i].states, "%s: states", rows[i].name);
        tap_is_str(next != NULL ? next->id : NULL, rows[i].next, "%s: the next one", rows[i].name);
        tap_ok(roadmap.phases[0].milestones[0].is_passed == rows[i].first_passed, "%s: passed",
               rows[i].name);
    }
    test_passed_by(&roadmap, &here);
    roadmap_mark(&roadmap, &(struct names)NAMES_INIT, &here);
    roadmap_missing(&roadmap, roadmap_find(&roadmap, "e"), &missing);
    tap_ok(missing.count == 1 && strcmp(missing.items[0], "x/c") == 0, "what holds a step up");
    tap_ok(roadmap_find(&roadmap, "x/none") == NULL, "no such step");
    return tap_done();
}
