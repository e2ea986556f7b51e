/*
 * Which programs of a class are alike, beyond what they were given. It says where to look, never
 * who copied from whom.
 */
#ifndef JUDGE_CORE_SIMILAR_H
#define JUDGE_CORE_SIMILAR_H

#include "judge/base/shelf.h"
#include "judge/core/winnow.h"

/* Fewer fingerprints tell nothing: every short loop looks like every other one. */
#define SIMILAR_PRINTS_MIN 8

/*
 * What more than half of the programs for a problem have in common is how everybody writes it: it
 * is left out, where there are programs enough to tell.
 */
#define SIMILAR_COMMON_PERCENT 50
#define SIMILAR_COMMON_PROGRAMS_MIN 10

/*
 * About so many fingerprints, and those of a program more, are in memory at a time; the rest lies
 * in a temporary file. Each block is compared with all that follows it.
 */
#define SIMILAR_PRINTS_AT_ONCE 8192

#define SIMILAR_PERCENT 50 /* from here on a pair is worth a look, where nobody says otherwise */

struct similar_program {
    char *student, *path;
    char *problem;      /* only programs for one problem are compared; "": whichever */
    const char *family; /* of languages */
    bool is_old;        /* not of this class: old ones are not compared with each other */
    size_t print_count; /* what is left after all that was left out */
    struct shelf_place text, prints; /* similar_text(), similar_winnow() */
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
    struct shelf shelf; /* of texts and fingerprints */
    size_t seen;        /* programs that there were */
    size_t too_short;   /* of them, those that were not compared */
    size_t common;      /* fingerprints that were left out, since most programs have them */
};
#define SIMILAR_INIT {.shelf = SHELF_INIT}
void similar_release(struct similar *similar);

/*
 * Everything is copied. A program in a language that cannot be compared is not added. Errors of
 * this and what follows: ERROR_SYSTEM, the disk of temporary files is full.
 */
int similar_add(struct similar *similar, const char *student, const char *path, const char *problem,
                const char *language, const char *text, bool is_old, struct error *err);

/*
 * Code that everybody was given: left out of the programs of its family for the problem (""
 * whichever) that are there.
 */
int similar_leave_out(struct similar *similar, const char *problem, const char *language,
                      const char *text, struct error *err);

/*
 * Fills the pairs of different students that are similar to min_percent at least; what is common is
 * left out of the programs before, and stays so where it fails.
 */
int similar_find(struct similar *similar, double min_percent, struct error *err);

/*
 * Moves the pairs that from has found, with their programs, into the other; the rest of from is let
 * go. So a class is compared problem by problem, and only those of one are there at a time. Where
 * it fails both are fit for nothing but similar_release().
 */
int similar_gather(struct similar *into, struct similar *from, struct error *err);

/* A program's text is added; its fingerprints are put in place of what out has. */
void similar_text(const struct similar *similar, const struct similar_program *program,
                  struct strbuf *out);
void similar_winnow(const struct similar *similar, const struct similar_program *program,
                    struct winnow *out);

#endif
