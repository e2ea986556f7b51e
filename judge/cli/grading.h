/*
 * What the commands about a class have in common: a set, what was sent, a run's folder, and the
 * files that come out of it.
 */
#ifndef JUDGE_CLI_GRADING_H
#define JUDGE_CLI_GRADING_H

#include "judge/cli/app.h"
#include "judge/core/gradebook.h"
#include "judge/repo/run_folder.h"
#include "judge/tasks/grade.h"
#include "judge/tasks/grade_problems.h"

/* The options that say what is graded; strings are borrowed, NULL where not given. */
struct grading_wishes {
    const char *set, *submissions, *out;
    const char *from, *roster, *late, *show, *attempts;
    /* refuses a run that must not be written to now, before anything is; or NULL */
    int (*expect_free)(const struct run_folder *run, struct error *err);
};

struct grading {
    struct problem_set set;
    struct graded_problems problems;
    struct gradebook book;
    struct run_folder run;
    char *machine;
    ptrdiff_t chosen; /* grading_reopen(): the problem; -1: all */
};
#define GRADING_INIT                                                                               \
    {                                                                                              \
        .set = PROBLEM_SET_INIT, .problems = GRADED_PROBLEMS_INIT, .book = GRADEBOOK_INIT,         \
        .run = RUN_FOLDER_INIT,                                                                    \
    }
void grading_release(struct grading *grading);

/*
 * Reads set and submissions, places files, makes cases and keys, and writes run.json and plan.json
 * into the run. is_alone: nobody else may work in the run meanwhile.
 */
int grading_plan(struct app *app, const struct grading_wishes *wishes, bool is_alone,
                 struct grading *out_grading, struct error *err);

/*
 * The same from the wishes that the run was made with. without_intake: the students and attempts
 * are those of plan.json, and their keys are made anew and must be the same: ERROR_INPUT where
 * something has changed since.
 */
int grading_again(struct app *app, const char *path, bool without_intake,
                  struct grading *out_grading, struct error *err);

/*
 * Its results, with everything open again that a problem, limit or compiler has changed since; the
 * attempts are those of the results, and nobody else may work in the run meanwhile. problem: only
 * this one of the set; NULL: all. *out_touched counts the attempts that are open.
 */
int grading_reopen(struct app *app, const char *path, const char *problem,
                   struct grading *out_grading, struct gradebook *out_before, size_t *out_touched,
                   struct error *err);

/* Of a choice for grading_judge(), state: the struct grading. Only what grading_reopen() opened. */
bool grading_is_touched(const void *state, const struct gradebook_attempt *attempt);

/* One of a run's two gradebooks: before and after judging. */
#define GRADING_PLAN_FILE "plan.json"
#define GRADING_RESULTS_FILE "results.json"
int grading_write_book(const struct run_folder *run, const struct gradebook *book, const char *file,
                       struct error *err);
int grading_read_book(const struct run_folder *run, const char *file, struct gradebook *out_book,
                      struct error *err);

/* Judges what is chosen, with a progress line. */
int grading_judge(struct app *app, struct grading *grading, const char *stem, int jobs,
                  const struct grade_choice *choice, struct grade_counts *out_counts,
                  struct error *err);

/* results.json first, then all that is made from it. */
int grading_write(struct app *app, const struct run_folder *run, const struct gradebook *book,
                  struct error *err);

/* Its report.html alone, anew: when more is known of a run whose results are written. */
int grading_write_report(struct app *app, const struct run_folder *run,
                         const struct gradebook *book, struct error *err);

/* Every student's feedback, a name (under the folder that the bundle gave) and a text each. */
void grading_feedback(const struct gradebook *book, struct names *out_names,
                      struct names *out_texts);

/* One form of the results, as --format names it: "table", "csv", "json". */
int grading_print(const struct app *app, const struct gradebook *book, const char *format,
                  struct error *err);

/* 0; 4 where the judge owes a result. */
int grading_exit_code(const struct gradebook *book);

#endif
