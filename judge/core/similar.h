/*
 * Which programs of a class are alike, beyond what they were given. It says where to look, never
 * who copied from whom.
 */
#ifndef JUDGE_CORE_SIMILAR_H
#define JUDGE_CORE_SIMILAR_H

#include "judge/core/winnow.h"

/* Fewer fingerprints tell nothing: every short loop looks like every other one. */
#define SIMILAR_PRINTS_MIN 8

/*
 * What more than half of the programs for a problem have in common is how everybody writes it: it
 * is left out, where there are programs enough to tell.
 */
#define SIMILAR_COMMON_PERCENT 50
#define SIMILAR_COMMON_PROGRAMS_MIN 10

#define SIMILAR_PERCENT 50 /* from here on a pair is worth a look, where nobody says otherwise */

struct similar_program {
    char *student, *path;
    char *problem;      /* only programs for one problem are compared; "": whichever */
    const char *family; /* of languages */
    char *text;
    bool is_old; /* not of this class: old ones are not compared with each other */
    struct winnow winnow;
};

struct similar_pair {
    size_t first, second; /* programs */
    double percent;
};

struct similar {
    struct similar_program *programs;
    size_t count, capacity;
    struct similar_pair *pairs; /* the most similar first */
    size_t pair_count, pair_capacity;
    size_t seen;      /* programs that there were */
    size_t too_short; /* of them, those that were not compared */
    size_t common;    /* fingerprints that were left out, since most programs have them */
};
#define SIMILAR_INIT {0}
void similar_release(struct similar *similar);

/* Names are copied, *text is taken over. False where the language cannot be compared. */
bool similar_add(struct similar *similar, const char *student, const char *path,
                 const char *problem, const char *language, char **text, bool is_old);

/* Code that everybody was given: left out of all programs of its family that are there. */
void similar_leave_out(struct similar *similar, const char *language, const char *text);

/*
 * Fills the pairs of different students that are similar to min_percent at least; what is common is
 * left out of the programs before.
 */
void similar_find(struct similar *similar, double min_percent);

/*
 * Moves the pairs that from has found, with their programs, into the other; the rest of from is let
 * go. So a class is compared problem by problem, and the programs of one are in memory.
 */
void similar_gather(struct similar *into, struct similar *from);

/* Moves all programs of from behind those of into. */
void similar_move(struct similar *into, struct similar *from);

#endif
