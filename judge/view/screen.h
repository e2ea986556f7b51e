/*
 * How a text will be seen: width, colours, characters. Decided by the command line, used by all
 * views.
 *
 * A verdict is told three times, by colour, glyph and word; only the 16-colour palette is used.
 */
#ifndef JUDGE_VIEW_SCREEN_H
#define JUDGE_VIEW_SCREEN_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/compiler.h"
#include "judge/base/strbuf.h"

#define SCREEN_WIDTH_MIN 20
#define SCREEN_WIDTH_MAX 80 /* wider terminals are not filled: long lines are hard to read */

struct screen {
    size_t width; /* columns */
    bool has_color;
    bool is_ascii;
    bool is_plain; /* for scripts: no colours, tables as tab-separated lines */
};

#define SCREEN_INIT {SCREEN_WIDTH_MAX, false, false, true}

enum glyph {
    GLYPH_RIGHT,
    GLYPH_WRONG,
    GLYPH_NOTE,
    GLYPH_OPEN,
    GLYPH_LATER,
    GLYPH_RULE,
    GLYPH_ELLIPSIS,
    GLYPH_DASH,
    GLYPH_BULLET,
    GLYPH_BAR_FULL,
    GLYPH_BAR_EMPTY,
    GLYPH_COLUMN,
    GLYPH_COUNT
};

enum tint {
    TINT_NONE,
    TINT_GOOD,
    TINT_BAD,
    TINT_NOTE,
    TINT_DIM,
    TINT_STRONG,
    TINT_CODE,
    TINT_COUNT
};

const char *screen_glyph(const struct screen *screen, enum glyph glyph);

/* The text in its tint; without colours the bare text. */
void screen_add(const struct screen *screen, struct strbuf *out, enum tint tint, const char *text);
void screen_addf(const struct screen *screen, struct strbuf *out, enum tint tint,
                 const char *format, ...) PRINTF_LIKE(4, 5);

/* The escape sequence that begins a tint or, with TINT_NONE, ends it; "" without colours. */
const char *screen_tint(const struct screen *screen, enum tint tint);

/* A bar of `cells` columns, done of total filled. total 0 is empty. */
void screen_add_bar(const struct screen *screen, struct strbuf *out, size_t done, size_t total,
                    size_t cells);

/*
 * Outside text: made harmless (text_add_safe) and, on an ASCII screen, spelt in ASCII. Tabs become
 * spaces up to the next multiple of 8 columns; line ends are escaped.
 */
void screen_add_safe(const struct screen *screen, struct strbuf *out, struct span bytes);

/* UTF-8 in ASCII: "≤" is "<=", "…" is "..."; a character without a spelling is '?'. */
void screen_add_ascii(struct strbuf *out, struct span text);

/* Columns of a text; escape sequences of screen_tint() count nothing. */
size_t screen_text_width(const char *text);

/* How many of its bytes fit into so many columns. */
size_t screen_fit(const char *text, size_t columns);

/* The text cut to so many columns, an ellipsis at its end when something was lost. */
void screen_add_cut(const struct screen *screen, struct strbuf *out, const char *text,
                    size_t columns);

#endif
