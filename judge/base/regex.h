/*
 * Regular expressions with limits on work and depth: the door to PCRE2.
 */
#ifndef JUDGE_BASE_REGEX_H
#define JUDGE_BASE_REGEX_H

#include "judge/base/error.h"

struct regex;

/* PCRE2, UTF, anchored at both ends. A bad pattern is ERROR_INPUT with the place in the pattern. */
int regex_compile(const char *pattern, struct regex **out_regex, struct error *err);

/*
 * 1 matches, 0 does not, -1 the limits were reached or the text is not valid UTF-8 (said in err).
 */
int regex_match(const struct regex *regex, struct span text, struct error *err);
void regex_free(struct regex **regex); /* for AUTO */

/*
 * Looks for a constant pattern from a place of the text on; anchored nowhere, and a line has ends
 * of its own. 1: found, *out_found is where and *out_group its first group that took part (both in
 * the text; or NULL: not asked); 0: not found, or not within the limits.
 */
int regex_find(const char *pattern, struct span text, size_t from, struct span *out_found,
               struct span *out_group);

#endif
