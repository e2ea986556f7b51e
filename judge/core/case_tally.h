/*
 * What each case of a problem caught in a class. A case that caught nobody, or one program only,
 * is a place where the problem's cases may be thin.
 */
#ifndef JUDGE_CORE_CASE_TALLY_H
#define JUDGE_CORE_CASE_TALLY_H

#include "judge/core/gradebook.h"

struct case_tally_row {
    char *name;
    size_t caught; /* programs that failed here */
    size_t alone;  /* of them, those that failed nowhere else */
};

struct case_tally {
    struct case_tally_row *rows; /* in the order of the problem */
    size_t count, capacity;
    size_t programs; /* that ran; equal ones count once */
    size_t failing;  /* of them, those that some case caught */
};

#define CASE_TALLY_INIT {0}
void case_tally_release(struct case_tally *tally);

/* Counts for one problem of the book. */
void case_tally_fill(const struct gradebook *book, size_t problem, struct case_tally *out_tally);

#endif
