/*
 * LaTeX maths of the statements as one readable line: "$n \le 10^{5}$" is "n ≤ 10⁵".
 *
 * Knows the words that statements use; of an unknown one the name is kept ("\foo" is "foo"), so
 * that nothing is lost silently.
 */
#ifndef JUDGE_VIEW_MATHS_H
#define JUDGE_VIEW_MATHS_H

#include <stdbool.h>

#include "judge/base/compiler.h"
#include "judge/base/strbuf.h"

/*
 * Appends valid UTF-8 (or ASCII: "n <= 10^5"). Spaces inside do not break: they are U+00A0 or ' '.
 */
void maths_add(struct strbuf *out, struct span latex, bool is_ascii);

#endif
