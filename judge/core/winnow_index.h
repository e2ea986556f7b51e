/*
 * The fingerprints of many programs in the order of their hashes, so that what one shares with all
 * the others is counted where they meet, and not by comparing each with each.
 */
#ifndef JUDGE_CORE_WINNOW_INDEX_H
#define JUDGE_CORE_WINNOW_INDEX_H

#include "judge/core/winnow.h"

struct winnow_index {
    struct winnow_posting {
        uint64_t hash;
        size_t program, times; /* that it has the hash */
    } * postings;              /* by hash, then program */
    size_t count, capacity;
};
#define WINNOW_INDEX_INIT {NULL, 0, 0}
void winnow_index_release(struct winnow_index *index);

/* Programs are numbers of the caller's, each added once; then they are sorted, and counted. */
void winnow_index_add(struct winnow_index *index, size_t program, const struct winnow *winnow);
void winnow_index_sort(struct winnow_index *index);

/*
 * Adds to shared[other], for every program of a number below end, how many prints of it and the
 * given one the other of them has too: what winnow_percent() takes.
 */
void winnow_index_count(const struct winnow_index *index, size_t end, const struct winnow *winnow,
                        size_t *shared);

#endif
