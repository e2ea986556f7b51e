/*
 * mutants.json: which mutants of the model no case can notice, and why that is right.
 *
 *     [{"line": "while (low < high)", "becomes": "while (low != high)",
 *       "why": "low never passes high"}]
 *
 * Lines are given without their indent, so that an entry outlives changes elsewhere in the source.
 */
#ifndef JUDGE_REPO_MUTANT_FILE_H
#define JUDGE_REPO_MUTANT_FILE_H

#include "judge/base/error.h"
#include "judge/core/problem.h"

#define MUTANT_FILE "mutants.json"

struct argued_mutant {
    char *line, *becomes, *why;
};

struct argued_list {
    struct argued_mutant *items;
    size_t count, capacity;
};
#define ARGUED_LIST_INIT {NULL, 0, 0}
void argued_list_release(struct argued_list *list);

/* No such file: an empty list. ERROR_INPUT with line and column for each fault. */
int argued_list_load(const struct problem *problem, struct argued_list *out_list,
                     struct error *err);

/* NULL: there is no such entry. Borrowed. */
const struct argued_mutant *argued_find(const struct argued_list *list, const char *line,
                                        const char *becomes);

#endif
