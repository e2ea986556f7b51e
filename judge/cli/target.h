/*
 * What a command is about: the problem, the work folder and the source that its words mean.
 */
#ifndef JUDGE_CLI_TARGET_H
#define JUDGE_CLI_TARGET_H

#include "judge/base/scratch.h"
#include "judge/cli/app.h"
#include "judge/cli/command.h"
#include "judge/core/problem.h"
#include "judge/repo/history.h"
#include "judge/repo/worktree.h"

struct target {
    struct problem problem;
    struct worktree tree;
    bool has_tree;
    char *source_path;               /* NULL for target_find_problem() */
    char *source_name;               /* as the user would call it: "main.c", "-" */
    const struct language *language; /* borrowed from app */
    struct scratch scratch;          /* holds what came from standard input */
};
#define TARGET_INIT {.problem = PROBLEM_INIT, .tree = WORKTREE_INIT, .scratch = SCRATCH_INIT}

void target_release(struct target *target);

/*
 * id: "area/slug", a unique slug, a number of `judge list`, "last", "next", a path to a work folder
 * or to a problem; NULL: the work folder around here.
 */
int target_find_problem(struct app *app, const char *id, struct target *out_target,
                        struct error *err);

/*
 * word: a file, "-" for standard input, a work folder or an id; NULL: the work folder around here.
 * problem_id and language (both may be NULL) say what the word does not.
 */
int target_find_source(struct app *app, const char *word, const char *problem_id,
                       const char *language, struct target *out_target, struct error *err);

/*
 * The operands of `submit` and `run`: none, FILE or ID as above; or PROBLEM FILE, where PROBLEM is
 * what --problem takes: an id, or the folder of a problem or a package.
 */
int target_find_operands(struct app *app, const struct operands *operands, const char *problem_id,
                         const char *language, struct target *out_target, struct error *err);

/*
 * The first problem to do next: not solved, what it builds on solved, the easiest. The caller's;
 * NULL: none.
 */
char *target_next_id(const struct repository *repository,
                     const struct problem_status_list *statuses);

#endif
