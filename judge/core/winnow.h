/*
 * Fingerprints of a program by winnowing (Schleimer, Wilkerson, Aiken 2003): of every few
 * neighbouring runs of words one is kept, chosen by its hash, so that equal stretches keep equal
 * ones wherever they stand. No run reaches over the beginning of a part: functions in another order
 * keep all of theirs.
 */
#ifndef JUDGE_CORE_WINNOW_H
#define JUDGE_CORE_WINNOW_H

#include "judge/core/program_words.h"

#define WINNOW_WORDS 16 /* of a run; shorter equal stretches are not noticed */
#define WINNOW_WINDOW 4 /* runs of which one is kept: 19 equal words are always noticed */

struct winnow_print {
    uint64_t hash;
    int first_line, last_line;
};

struct winnow {
    struct winnow_print *prints; /* by hash, then line */
    size_t count, capacity;
};
#define WINNOW_INIT {NULL, 0, 0}
void winnow_release(struct winnow *winnow);

void winnow_make(const struct program_words *words, struct winnow *out_winnow);

/* By hash, then line: the order that prints must have wherever they are looked for. */
void winnow_sort(struct winnow *winnow);

/* Drops what stands in base as well: code that everybody was given. */
void winnow_leave_out(struct winnow *winnow, const struct winnow *base);

/* Is there a fingerprint of this hash? */
bool winnow_has(const struct winnow *winnow, uint64_t hash);

/*
 * The share of both programs that the other one has too, from 0 to 100; all: the prints of both,
 * shared: those of them that the other one has.
 */
double winnow_percent(size_t all, size_t shared);

/* The same of two that are compared with nobody else. */
double winnow_similarity(const struct winnow *a, const struct winnow *b);

#endif
