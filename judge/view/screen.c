#include "judge/view/screen.h"

#include <assert.h>
#include <string.h>

#include "judge/base/memory.h"
#include "judge/base/text.h"

#define TAB_COLUMNS 8

static const char *const glyphs[] = {
    [GLYPH_RIGHT] = "✔",  [GLYPH_WRONG] = "✘",    [GLYPH_NOTE] = "!",      [GLYPH_OPEN] = "▶",
    [GLYPH_LATER] = "·",  [GLYPH_RULE] = "─",     [GLYPH_ELLIPSIS] = "…",  [GLYPH_DASH] = "–",
    [GLYPH_BULLET] = "•", [GLYPH_BAR_FULL] = "█", [GLYPH_BAR_EMPTY] = "░", [GLYPH_COLUMN] = "│",
};
static_assert(ARRAY_LEN(glyphs) == GLYPH_COUNT, "every glyph has a row");

static const char *const ascii_glyphs[] = {
    [GLYPH_RIGHT] = "ok", [GLYPH_WRONG] = "x",    [GLYPH_NOTE] = "!",       [GLYPH_OPEN] = ">",
    [GLYPH_LATER] = ".",  [GLYPH_RULE] = "-",     [GLYPH_ELLIPSIS] = "...", [GLYPH_DASH] = "-",
    [GLYPH_BULLET] = "*", [GLYPH_BAR_FULL] = "#", [GLYPH_BAR_EMPTY] = ".",  [GLYPH_COLUMN] = "|",
};
static_assert(ARRAY_LEN(ascii_glyphs) == GLYPH_COUNT, "every glyph has a row");

static const char *const tints[] = {
    [TINT_NONE] = "\x1b[0m",  [TINT_GOOD] = "\x1b[1;32m", [TINT_BAD] = "\x1b[1;31m",
    [TINT_NOTE] = "\x1b[35m", [TINT_DIM] = "\x1b[2m",     [TINT_STRONG] = "\x1b[1m",
    [TINT_CODE] = "\x1b[36m",
};
static_assert(ARRAY_LEN(tints) == TINT_COUNT, "every tint has a row");

static const struct {
    const char *text, *ascii;
} spellings[] = {
    {"≤",    "<="    },
    {"≥",    ">="    },
    {"≠",    "!="    },
    {"≈",    "~"     },
    {"·",     "*"     },
    {"×",     "x"     },
    {"…",    "..."   },
    {"–",    "-"     },
    {"—",    "-"     },
    {"−",    "-"     },
    {"“",    "\""    },
    {"”",    "\""    },
    {"„",    "\""    },
    {"‘",    "'"     },
    {"’",    "'"     },
    {"→",    "->"    },
    {"←",    "<-"    },
    {"⇒",    "=>"    },
    {"✔",    "ok"    },
    {"✘",    "x"     },
    {"•",    "*"     },
    {"─",    "-"     },
    {"│",    "|"     },
    {"√",    "sqrt"  },
    {"²",     "^2"    },
    {"³",     "^3"    },
    {"∞",    "inf"   },
    {"∈",    " in "  },
    {"⌈",    "ceil(" },
    {"⌉",    ")"     },
    {"⌊",    "floor("},
    {"⌋",    ")"     },
    {"α",     "alpha" },
    {"β",     "beta"  },
    {"ε",     "eps"   },
    {"λ",     "lambda"},
    {"π",     "pi"    },
    {"Σ",     "sum"   },
    {"∑",    "sum"   },
    {"∏",    "prod"  },
    {"ä",     "ae"    },
    {"ö",     "oe"    },
    {"ü",     "ue"    },
    {"ß",     "ss"    },
    {"é",     "e"     },
    {"è",     "e"     },
    {"ø",     "o"     },
    {"å",     "a"     },
    {"█",    "#"     },
    {"░",    "."     },
    {"▶",    ">"     },
    {"\u00a0", " "     },
    {"′",    "'"     },
    {"°",     " deg"  },
    {"½",     "1/2"   },
    {"…",    "..."   },
    {"¬",     "not "  },
    {"∧",    "and"   },
    {"∨",    "or"    },
    {"⊕",    "xor"   },
};

const char *screen_glyph(const struct screen *screen, enum glyph glyph)
{
    return screen->is_ascii ? ascii_glyphs[glyph] : glyphs[glyph];
}

const char *screen_tint(const struct screen *screen, enum tint tint)
{
    return screen->has_color ? tints[tint] : "";
}

void screen_add(const struct screen *screen, struct strbuf *out, enum tint tint, const char *text)
{
    if (tint != TINT_NONE)
        strbuf_add_str(out, screen_tint(screen, tint));
    strbuf_add_str(out, text);
    if (tint != TINT_NONE)
        strbuf_add_str(out, screen_tint(screen, TINT_NONE));
}

void screen_addf(const struct screen *screen, struct strbuf *out, enum tint tint,
                 const char *format, ...)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    va_list args;

    va_start(args, format);
    strbuf_vaddf(&text, format, args);
    va_end(args);
    screen_add(screen, out, tint, text.data);
}

void screen_add_bar(const struct screen *screen, struct strbuf *out, size_t done, size_t total,
                    size_t cells)
{
    size_t filled = total > 0 ? cells * (done < total ? done : total) / total : 0;

    strbuf_add_repeat(out, screen_glyph(screen, GLYPH_BAR_FULL), filled);
    strbuf_add_repeat(out, screen_glyph(screen, GLYPH_BAR_EMPTY), cells - filled);
}

void screen_add_ascii(struct strbuf *out, struct span text)
{
    while (text.size > 0) {
        uint32_t c = 0;
        size_t length = text_decode(text, &c), i = 0;

        length += length == 0;
        if (c > 0 && c < 0x80) {
            strbuf_add_char(out, *text.data);
        } else {
            while (i < ARRAY_LEN(spellings) && (strlen(spellings[i].text) != length ||
                                                memcmp(spellings[i].text, text.data, length) != 0))
                i++;
            strbuf_add_str(out, i < ARRAY_LEN(spellings) ? spellings[i].ascii : "?");
        }
        text.data += length;
        text.size -= length;
    }
}

void screen_add_safe(const struct screen *screen, struct strbuf *out, struct span bytes)
{
    AUTO(strbuf_release) struct strbuf line = STRBUF_INIT;

    for (size_t at = 0; at < bytes.size;) {
        const char *tab = memchr(bytes.data + at, '\t', bytes.size - at);
        size_t length = tab != NULL ? (size_t)(tab - bytes.data) - at : bytes.size - at;
        AUTO(strbuf_release) struct strbuf piece = STRBUF_INIT;

        text_add_safe(&piece, (struct span){bytes.data + at, length}, false);
        if (screen->is_ascii)
            screen_add_ascii(&line, strbuf_span(&piece));
        else
            strbuf_add(&line, piece.data, piece.size);
        at += length + (tab != NULL);
        if (tab != NULL)
            strbuf_add_repeat(&line, " ", TAB_COLUMNS - text_width(line.data) % TAB_COLUMNS);
    }
    strbuf_add(out, line.data, line.size);
}

/* The bytes of an escape sequence of ours at the start of text; 0: none. */
static size_t escape_length(const char *text)
{
    const char *end;

    if (text[0] != '\x1b' || text[1] != '[')
        return 0;
    end = strchr(text, 'm');
    return end != NULL ? (size_t)(end - text) + 1 : 0;
}

/* The bytes of what fits into so many columns; their width. */
static size_t text_fit(const char *text, size_t columns, size_t *out_width)
{
    size_t at = 0, width = 0;

    while (text[at] != '\0') {
        size_t escape = escape_length(text + at);
        uint32_t c = 0;
        size_t length = text_decode((struct span){text + at, strlen(text + at)}, &c);
        char character[5] = {0};
        size_t wide;

        if (escape > 0) {
            at += escape;
            continue;
        }
        length += length == 0;
        memcpy(character, text + at, length);
        wide = text_width(character);
        if (width + wide > columns)
            break;
        width += wide;
        at += length;
    }
    *out_width = width;
    return at;
}

size_t screen_fit(const char *text, size_t columns)
{
    size_t width;

    return text_fit(text, columns, &width);
}

size_t screen_text_width(const char *text)
{
    size_t width;

    (void)text_fit(text, SIZE_MAX, &width);
    return width;
}

void screen_add_cut(const struct screen *screen, struct strbuf *out, const char *text,
                    size_t columns)
{
    const char *ellipsis = screen_glyph(screen, GLYPH_ELLIPSIS);
    size_t width, room = text_width(ellipsis);

    if (screen_text_width(text) <= columns) {
        strbuf_add_str(out, text);
        return;
    }
    strbuf_add(out, text, text_fit(text, columns > room ? columns - room : 0, &width));
    strbuf_add_str(out, screen_tint(screen, TINT_NONE));
    if (columns >= room)
        strbuf_add_str(out, ellipsis);
}
