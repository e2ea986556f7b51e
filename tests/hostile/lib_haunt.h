/*
 * A judge that judges the wildest programs until somebody kills it: what it leaves is its parent's
 * to look at.
 */
#ifndef TESTS_HOSTILE_LIB_HAUNT_H
#define TESTS_HOSTILE_LIB_HAUNT_H

#include "tests/hostile/lib_family.h"

/* Runs in a child. Makes its boxes anew every few runs, so that a kill may also meet that. */
_Noreturn void haunt(const struct family *family, const struct bait *bait);

#endif
