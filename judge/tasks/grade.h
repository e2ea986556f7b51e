/*
 * Judges what a class sent. Every result is in the journal, on disk, before it counts; what is
 * there already is not judged again, and equal submissions are judged once.
 */
#ifndef JUDGE_TASKS_GRADE_H
#define JUDGE_TASKS_GRADE_H

#include "judge/core/gradebook.h"
#include "judge/repo/run_folder.h"
#include "judge/tasks/grade_one.h"
#include "judge/tasks/grade_problems.h"

/* What grading tells while it goes on. Any function may be NULL. */
struct grade_sink {
    /* done of total are on disk; the job that was begun last is this student's */
    void (*progress)(void *state, size_t done, size_t total, const char *student,
                     const char *problem);
    /* a line, without its end, about what goes on elsewhere */
    void (*note)(void *state, const char *text);
    void *state;
};

/* Which of the attempts that wait: those that is_wanted says; NULL: all. */
struct grade_choice {
    bool (*is_wanted)(const void *state, const struct gradebook_attempt *attempt);
    const void *state;
};

/* Does it wait, and is it chosen? */
bool grade_choice_takes(const struct grade_choice *choice, const struct gradebook_attempt *attempt);

struct grade_request {
    struct gradebook *book; /* attempts with their keys; grades are added to it */
    const struct graded_problems *problems;
    const struct run_folder *run;
    struct grading_rules rules;
    struct grade_sink sink;
    const char *journal_stem; /* "local", "shard-3" */
    struct grade_choice choice;
    int jobs; /* workers; 0: one a core */
};

struct grade_counts {
    /* results: of earlier runs, of this one; judge errors among them */
    size_t kept, judged, errors;
};

/* Fills the key of every attempt that waits. */
int grade_plan(struct gradebook *book, const struct graded_problems *problems,
               const struct language_table *languages, const struct run_folder *run,
               struct error *err);

/*
 * Adds to the gradebook what the run's journal has for its keys. Judge errors are added only when
 * errors_are_results; else their submissions wait. Two whole results of one key that differ in
 * more than what was measured: the first one counts, out_conflicts (may be NULL) counts them.
 */
int grade_recall(struct gradebook *book, const struct run_folder *run, bool errors_are_results,
                 size_t *out_kept, size_t *out_conflicts, struct error *err);

/*
 * Judges all that waits and is chosen. -1: stopped part-way (ERROR_INTERRUPTED, or SYSTEM: the
 * journal cannot be written, a disk is full); what was judged is in the journal, and in the book
 * but where there is no room for temporary files.
 */
int task_grade(const struct grade_request *request, struct grade_counts *out_counts,
               struct error *err);

#endif
