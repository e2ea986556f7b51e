/*
 * Slips as learners know them: what kind of mistake made a submission fail, as far as its verdict,
 * its difference, its runtime's words and its smallest input tell; and which were the commonest.
 */
#ifndef JUDGE_CORE_SLIP_H
#define JUDGE_CORE_SLIP_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/file.h"
#include "judge/core/verdict.h"

enum slip_words {
    SLIP_HINT,     /* how the output differs: "off by 1" */
    SLIP_CAUSE,    /* what the sanitizer or the runtime said */
    SLIP_WARNINGS, /* the compiler's */
    SLIP_PATTERN,  /* what the failures share */
    SLIP_LABEL,    /* of the failing case */
    SLIP_WORDS
};

/* What is known of a failed submission; all borrowed. */
struct slip_signs {
    enum verdict verdict;
    const char *words[SLIP_WORDS];       /* NULL: nothing is said */
    const char *expected;                /* the token that should stand there; or NULL */
    const char *smallest_input, *answer; /* NULL: no small input fails */
    size_t passed, total;                /* cases */
};

/* Its name, "off by one", of the first slip whose signs fit; NULL: none does. Constant. */
const char *slip_of(const struct slip_signs *signs);

struct slip {
    enum verdict verdict;
    char *name;
    struct names problems; /* the evidence, each once */
    size_t count;          /* submissions */
};
struct slip_list {
    struct slip *items;
    size_t count, capacity;
};
#define SLIP_LIST_INIT {NULL, 0, 0}
void slip_list_release(struct slip_list *list);

/* Counts one failed submission. */
void slip_list_add(struct slip_list *list, const char *problem_id, const struct slip_signs *signs);

/* That of the most problems in front, then that of the most submissions; keeps the first ones. */
void slip_list_rank(struct slip_list *list, size_t limit);

#endif
