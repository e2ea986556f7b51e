/*
 * The path through the problems: phases of milestones of steps, a step being one problem. A step is
 * open when those it builds on are solved; a milestone is passed with all its core steps, or with
 * 70 % of all. Who solves a milestone's two hardest steps has tested out of it: what builds on any
 * of its steps is open. Steps whose problem is not here hold nobody up.
 */
#ifndef JUDGE_CORE_ROADMAP_H
#define JUDGE_CORE_ROADMAP_H

#include <stdbool.h>

#include "judge/base/file.h"

enum step_state { STEP_ABSENT, STEP_LOCKED, STEP_OPEN, STEP_DONE };

struct roadmap_step {
    char *id; /* "area/slug" */
    char *title;
    int difficulty; /* enum problem_difficulty */
    double hours;   /* for who meets the topic for the first time */
    bool is_core;
    struct names after; /* slugs */
    enum step_state state;
};

struct roadmap_milestone {
    char *id, *title, *topics;
    struct roadmap_step *steps;
    size_t step_count, step_capacity;
    bool is_passed, is_tested_out;
};

/* What is done outside of judge, and ticked off: a project, a book, lectures. */
struct roadmap_item {
    char *id, *text;
    int kind; /* enum roadmap_item_kind */
    bool is_done;
};
enum roadmap_item_kind { ITEM_PROJECT, ITEM_READING };

struct roadmap_phase {
    char *id, *title;
    struct roadmap_item *items;
    size_t item_count, item_capacity;
    struct roadmap_milestone *milestones;
    size_t milestone_count, milestone_capacity;
};

struct roadmap {
    struct roadmap_phase *phases;
    size_t phase_count, phase_capacity;
};
#define ROADMAP_INIT {NULL, 0, 0}
void roadmap_release(struct roadmap *roadmap);

/* Sets all states: solved and here are ids of problems. */
void roadmap_mark(struct roadmap *roadmap, const struct names *solved, const struct names *here);

/* The first open step of the first milestone that is not passed, core steps first; NULL: none. */
const struct roadmap_step *roadmap_next(const struct roadmap *roadmap);

/* By id or slug; NULL: no such step. */
const struct roadmap_step *roadmap_find(const struct roadmap *roadmap, const char *id);

/*
 * Whether a learner's word means this milestone ("1.2"), or all of its phase ("1"; milestone NULL):
 * its id, or in its title.
 */
bool roadmap_is_meant(const char *word, const struct roadmap_phase *phase,
                      const struct roadmap_milestone *milestone);

#define ROADMAP_HAS_NOT                                                                            \
    "the roadmap has no '%s'; a phase (1), a milestone (1.2) or a word of a title would be right"

/* Adds the ids of all steps of the phases and milestones that the word means; how many. */
size_t roadmap_track(const struct roadmap *roadmap, const char *word, struct names *out_ids);

/* The milestone that holds the step of this roadmap. */
const struct roadmap_milestone *roadmap_milestone_of(const struct roadmap *roadmap,
                                                     const struct roadmap_step *step);

/* The milestone that is passed with this solved step and would not be without it; NULL: none. */
const struct roadmap_milestone *roadmap_passed_by(const struct roadmap *roadmap,
                                                  const struct roadmap_step *step);

/* The step's unsolved forerunners that are here, as ids. */
void roadmap_missing(const struct roadmap *roadmap, const struct roadmap_step *step,
                     struct names *out_ids);

/* The steps that test out of a milestone: its hardest two that are here, the later one first. */
#define ROADMAP_TEST_STEPS 2
size_t roadmap_test_steps(const struct roadmap_milestone *milestone,
                          const struct roadmap_step *out_steps[ROADMAP_TEST_STEPS]);

struct roadmap_count {
    size_t done, open, locked, absent;
    double hours_left; /* of what is here and not done */
};
struct roadmap_count roadmap_count(const struct roadmap_milestone *milestone);

#endif
