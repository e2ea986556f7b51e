/*
 * One submission of a class: judged, and boiled down to what a journal keeps.
 */
#ifndef JUDGE_TASKS_GRADE_ONE_H
#define JUDGE_TASKS_GRADE_ONE_H

#include "judge/core/grade.h"
#include "judge/tasks/grade_problems.h"

struct grading_rules {
    const struct language_table *languages;
    /* What parts an output from its answer, in words; or NULL. */
    void (*describe)(const struct difference *difference, struct strbuf *out);
    int (*interrupted)(void); /* not 0: a signal asks to stop; or NULL */
    const char *machine;      /* name of the processor */
    struct box_shelf *boxes;  /* of whoever judges; or NULL */
};

/*
 * Judges on one core. A failure of the judge is a grade as well, IE with its error; -1 only for
 * ERROR_INTERRUPTED.
 */
int grade_one(const struct graded_problem *graded, const struct language *language,
              const char *source_path, const char *key, const struct grading_rules *rules,
              struct grade *out_grade, struct error *err);

#endif
