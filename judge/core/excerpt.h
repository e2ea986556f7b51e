/*
 * Excerpts: the part of a long text that a reader needs.
 */
#ifndef JUDGE_CORE_EXCERPT_H
#define JUDGE_CORE_EXCERPT_H

#include <stddef.h>
#include <stdint.h>

#include "judge/base/compiler.h"

/* At most max_bytes around offset, from the start of a line where one is near. Borrowed from text.
 */
struct span excerpt_around(struct span text, size_t offset, size_t max_bytes);

#endif
