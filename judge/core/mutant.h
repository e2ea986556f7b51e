/*
 * Small faults that a programmer makes, put into a source of C or C++: each mutant is the source
 * with one place written differently.
 */
#ifndef JUDGE_CORE_MUTANT_H
#define JUDGE_CORE_MUTANT_H

#include <stddef.h>

#include "judge/base/compiler.h"

struct mutant {
    const char *operator; /* "boundary": the kind of fault; borrowed */
    size_t start, size;   /* bytes of the source that are replaced */
    char *text;           /* by this */
    int line;             /* from 1 */
};

struct mutant_list {
    struct mutant *items;
    size_t count, capacity;
};
#define MUTANT_LIST_INIT {NULL, 0, 0}
void mutant_list_release(struct mutant_list *list);

/*
 * All mutants of the source, in its order: the same source gives the same list. Some do not
 * compile, and some mean the same as the source; whoever builds them finds out.
 */
void mutants_of(struct span source, struct mutant_list *out_list);

/* At most `most` of them, spread evenly over the source; the others are released. */
void mutant_list_thin(struct mutant_list *list, size_t most);

/* The whole mutated source. The caller's. */
char *mutant_apply(const struct mutant *mutant, struct span source);

/* The line of a text at a byte, without its indent and end. The caller's. */
char *mutant_line_at(struct span text, size_t at);

/* How many kinds of fault there are, and their names. */
size_t mutant_operator_count(void);
const char *mutant_operator_name(size_t number);

#endif
