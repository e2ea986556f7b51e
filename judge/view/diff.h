/*
 * Two texts compared by lines, in the unified form that everyone reads ("@@ -1,3 +1,4 @@").
 */
#ifndef JUDGE_VIEW_DIFF_H
#define JUDGE_VIEW_DIFF_H

#include "judge/view/screen.h"

/*
 * Appends hunks with three lines of context; nothing when the texts are equal. A fewest-changes
 * script (Myers); texts with more than DIFF_CHANGES_MAX changes are shown as removed and added
 * whole between their common beginning and end. Long lines are cut to the screen.
 */
#define DIFF_CHANGES_MAX 2000
void diff_add(const struct screen *screen, struct span old_text, struct span new_text,
              struct strbuf *out);

#endif
