/*
 * Text from outside made harmless, and help with words.
 */
#ifndef JUDGE_BASE_TEXT_H
#define JUDGE_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/strbuf.h"

/*
 * Appends the bytes so that a terminal does nothing but show them: C0, C1, DEL, bidirectional and
 * zero-width controls, and invalid UTF-8 become visible escapes (\x1b, \u202e). '\n' and '\t' are
 * kept when line_ends_are_kept, else escaped too.
 */
void text_add_safe(struct strbuf *out, struct span bytes, bool line_ends_are_kept);

/* Appends "name:line:column: text", on one line whatever the text quotes: a fault in a file. */
void text_add_fault(struct strbuf *out, const char *name, int line, int column, const char *text);

/*
 * Decodes one UTF-8 character (RFC 3629: no surrogates, no overlong forms). Returns its length in
 * bytes, or 0 when the bytes are not one; *out_character is then unchanged.
 */
size_t text_decode(struct span bytes, uint32_t *out_character);

bool text_is_utf8(struct span bytes);

/* Columns that valid UTF-8 takes on a terminal (wide characters 2, combining 0). */
size_t text_width(const char *text);

/*
 * The candidate that was most probably meant (Damerau-Levenshtein at most a third of its length),
 * or NULL.
 */
const char *text_nearest(const char *word, const char *const *candidates, size_t count);

#endif
