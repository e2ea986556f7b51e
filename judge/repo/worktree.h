/*
 * The folder that `judge start` makes: judge.json says which problem and language it is for.
 */
#ifndef JUDGE_REPO_WORKTREE_H
#define JUDGE_REPO_WORKTREE_H

#include <stdbool.h>

#include "judge/base/error.h"
#include "judge/base/strbuf.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"
#include "judge/core/test_case.h"

struct worktree {
    char *folder; /* absolute */
    char *problem_id;
    char *language; /* id, or NULL */
    char *source;   /* absolute path of the main source, or NULL */
};
#define WORKTREE_INIT {0}

/* Upwards from folder ("." usually). *out_found tells whether there is one. */
int worktree_find(const char *folder, struct worktree *out_tree, bool *out_found,
                  struct error *err);
void worktree_release(struct worktree *tree);

/*
 * Makes parent/<slug>: starter source (for function problems: the signature), cases/1.in 1.out …,
 * judge.json, compile_flags.txt, pyrightconfig.json. Never overwrites a file: an existing one is
 * left and named in *out_kept. Only judge.json of the same problem, where it holds nothing but our
 * keys, follows to the new language. Names in *out_made and *out_kept are relative to parent.
 */
int worktree_make(const char *parent, const struct problem *problem,
                  const struct language *language, struct worktree *out_tree,
                  struct names *out_made, struct names *out_kept, struct error *err);

/*
 * Writes cases/NAME.in and, with an answer (NULL: none), NAME.out; replaces those that are there.
 * An answer of before that is not given any more goes.
 */
int worktree_keep_case(const struct worktree *tree, const char *name, struct span input,
                       const struct strbuf *answer, struct error *err);

/* Removes cases/NAME.in and its answer. *out_found: there was one. */
int worktree_drop_case(const struct worktree *tree, const char *name, bool *out_found,
                       struct error *err);

/* NAME.in in cases (and .out or .ans where there) as a list, named by file. */
int worktree_cases(const struct worktree *tree, struct case_list *out_list, struct error *err);

#endif
