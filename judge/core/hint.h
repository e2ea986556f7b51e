/*
 * Hints: what a wrong token has to do with the right one, in the few words a learner needs.
 *
 * A hint is an observation, never the answer to the problem. Each function leaves out_hint "" when
 * it sees nothing; the texts are ASCII, and bytes of the output are never repeated in them.
 */
#ifndef JUDGE_CORE_HINT_H
#define JUDGE_CORE_HINT_H

#include <stddef.h>

#include "judge/base/compiler.h"

#define HINT_BYTES 96

/* Two different tokens: "off by 1", "differs in case only", "the sign differs" … */
void hint_of_tokens(struct span expected, struct span got, char out_hint[HINT_BYTES]);

/* Two different whole outputs: "the same tokens in another order". */
void hint_of_texts(struct span answer, struct span output, char out_hint[HINT_BYTES]);

/* The output ends before the answer does, or after: "nothing was printed", "3 tokens too many". */
void hint_of_missing(struct span output, struct span rest_of_answer, char out_hint[HINT_BYTES]);
void hint_of_extra(struct span rest_of_output, char out_hint[HINT_BYTES]);

/* Two texts that tell each other apart in white space only. */
void hint_of_blanks(struct span answer, struct span output, char out_hint[HINT_BYTES]);

#endif
