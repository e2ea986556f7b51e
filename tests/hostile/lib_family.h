/*
 * Judges the programs of the family as one user, in a process of its own, and tells its parent.
 */
#ifndef TESTS_HOSTILE_LIB_FAMILY_H
#define TESTS_HOSTILE_LIB_FAMILY_H

#include "judge/core/language.h"
#include "tests/hostile/lib_bait.h"
#include "tests/hostile/lib_program.h"

struct family {
    const struct language_table *languages;
    struct program *programs; /* sorted by name, so that a group stands together */
    size_t count, capacity;
    char *header;     /* path of hostile.h */
    const char *only; /* a part that a program's name must have; NULL: all */
    int repetitions;
};
#define FAMILY_INIT {NULL, NULL, 0, 0, NULL, NULL, 1}
void family_release(struct family *family);

/* What is said of a check. why: the fault, or the reason of a skip; "" when it held. */
enum family_mark { FAMILY_OK, FAMILY_NOT_OK, FAMILY_SKIP };
struct family_sink {
    void (*told)(void *state, enum family_mark mark, const char *name, const char *why);
    void *state;
};

/* Runs all of them, as whoever this process is. The bait is carried by this process. */
void family_judge(const struct family *family, struct bait *bait, const struct family_sink *sink);

#endif
