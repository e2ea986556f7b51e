/*
 * The canonical form of an answer to an answer problem: what its hash is made of.
 */
#ifndef JUDGE_CORE_ANSWER_H
#define JUDGE_CORE_ANSWER_H

#include "judge/base/compiler.h"

#define ANSWER_BYTES_MAX 4096 /* longer texts are no answer */

/*
 * Without white space around it, one leading '+' and leading zeros: " +007\n" is "7", "0" stays,
 * "-07" is
 * "-7". NULL: it is empty, too long or holds a NUL byte. The caller's.
 */
char *answer_canonical(struct span text);

#endif
