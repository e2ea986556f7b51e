#include "judge/base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge/base/memory.h"

struct range {
    uint32_t first, last;
};

static bool range_holds(const struct range *ranges, size_t count, uint32_t c)
{
    for (size_t i = 0; i < count; i++)
        if (c >= ranges[i].first && c <= ranges[i].last)
            return true;
    return false;
}

size_t text_decode(struct span bytes, uint32_t *out_character)
{
    static const struct {
        unsigned char mask, lead;
        size_t length;
        uint32_t least;
    } forms[] = {
        {0xe0, 0xc0, 2, 0x80   },
        {0xf0, 0xe0, 3, 0x800  },
        {0xf8, 0xf0, 4, 0x10000}
    };
    const unsigned char *data = (const unsigned char *)bytes.data;

    if (bytes.size == 0)
        return 0;
    if (data[0] < 0x80) {
        *out_character = data[0];
        return 1;
    }
    for (size_t i = 0; i < ARRAY_LEN(forms); i++) {
        uint32_t c = data[0] & (unsigned char)~forms[i].mask;

        if ((data[0] & forms[i].mask) != forms[i].lead)
            continue;
        if (bytes.size < forms[i].length)
            return 0;
        for (size_t k = 1; k < forms[i].length; k++) {
            if ((data[k] & 0xc0) != 0x80)
                return 0;
            c = c << 6 | (data[k] & 0x3fu);
        }
        if (c < forms[i].least || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
            return 0;
        *out_character = c;
        return forms[i].length;
    }
    return 0;
}

bool text_is_utf8(struct span bytes)
{
    uint32_t c;

    while (bytes.size > 0) {
        size_t length = text_decode(bytes, &c);

        if (length == 0)
            return false;
        bytes.data += length;
        bytes.size -= length;
    }
    return true;
}

/*
 * What a terminal obeys instead of showing, beyond ASCII: C1, marks of direction, invisible ones.
 */
static bool character_is_hidden(uint32_t c)
{
    static const struct range hidden[] = {
        {0x7f,    0x9f    },
        {0xad,    0xad    },
        {0x61c,   0x61c   },
        {0x180e,  0x180e  },
        {0x200b,  0x200f  },
        {0x2028,  0x202e  },
        {0x2060,  0x206f  },
        {0xfe00,  0xfe0f  },
        {0xfeff,  0xfeff  },
        {0xfff9,  0xfffb  },
        {0xe000,  0xf8ff  },
        {0xe0000, 0xe0fff },
        {0xf0000, 0x10ffff},
    };

    return c < 0x20 || range_holds(hidden, ARRAY_LEN(hidden), c);
}

void text_add_safe(struct strbuf *out, struct span bytes, bool line_ends_are_kept)
{
    while (bytes.size > 0) {
        uint32_t c = 0;
        size_t length = text_decode(bytes, &c);

        if (length == 0) {
            strbuf_addf(out, "\\x%02x", (unsigned char)bytes.data[0]);
            length = 1;
        } else if ((c == '\n' || c == '\t') && line_ends_are_kept) {
            strbuf_add_char(out, (char)c);
        } else if (!character_is_hidden(c)) {
            strbuf_add(out, bytes.data, length);
        } else if (c < 0x100) {
            strbuf_addf(out, "\\x%02x", (unsigned)c);
        } else {
            strbuf_addf(out, c < 0x10000 ? "\\u%04x" : "\\U%08x", (unsigned)c);
        }
        bytes.data += length;
        bytes.size -= length;
    }
}

void text_add_fault(struct strbuf *out, const char *name, int line, int column, const char *text)
{
    strbuf_addf(out, "%s:%d:%d: ", name, line, column);
    text_add_safe(out, (struct span){text, strlen(text)}, false);
}

/* The wide and the combining blocks of Unicode, in the large: enough to keep columns straight. */
static size_t character_width(uint32_t c)
{
    static const struct range combining[] = {
        {0x300,  0x36f },
        {0x483,  0x489 },
        {0x591,  0x5bd },
        {0x610,  0x61a },
        {0x64b,  0x65f },
        {0x900,  0x902 },
        {0x93c,  0x93c },
        {0x941,  0x948 },
        {0x1ab0, 0x1aff},
        {0x1dc0, 0x1dff},
        {0x200b, 0x200f},
        {0x202a, 0x202e},
        {0x20d0, 0x20ff},
        {0xfe00, 0xfe0f},
        {0xfe20, 0xfe2f},
    };
    static const struct range wide[] = {
        {0x1100,  0x115f },
        {0x2e80,  0x303e },
        {0x3041,  0x33ff },
        {0x3400,  0x4dbf },
        {0x4e00,  0x9fff },
        {0xa000,  0xa4cf },
        {0xac00,  0xd7a3 },
        {0xf900,  0xfaff },
        {0xfe30,  0xfe6f },
        {0xff00,  0xff60 },
        {0xffe0,  0xffe6 },
        {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff},
        {0x1f900, 0x1f9ff},
        {0x20000, 0x3fffd},
    };

    if (range_holds(combining, ARRAY_LEN(combining), c))
        return 0;
    return range_holds(wide, ARRAY_LEN(wide), c) ? 2 : 1;
}

size_t text_width(const char *text)
{
    struct span rest = {text, strlen(text)};
    size_t width = 0;

    while (rest.size > 0) {
        uint32_t c = 0;
        size_t length = text_decode(rest, &c);

        width += length > 0 ? character_width(c) : 1;
        length += length == 0;
        rest.data += length;
        rest.size -= length;
    }
    return width;
}

/* Optimal string alignment: insertions, deletions, exchanges, neighbours swapped. */
static size_t text_distance(const char *a, const char *b)
{
    size_t rows = strlen(a) + 1, columns = strlen(b) + 1;
    AUTO(mem_free) size_t *cells = mem_alloc(rows * columns, sizeof *cells);

#define CELL(i, j) cells[(i)*columns + (j)]
    for (size_t i = 0; i < rows; i++) {
        for (size_t j = 0; j < columns; j++) {
            size_t best;

            if (i == 0 || j == 0) {
                CELL(i, j) = i + j;
                continue;
            }
            best = CELL(i - 1, j - 1) + (a[i - 1] != b[j - 1]);
            if (CELL(i - 1, j) + 1 < best)
                best = CELL(i - 1, j) + 1;
            if (CELL(i, j - 1) + 1 < best)
                best = CELL(i, j - 1) + 1;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
                CELL(i - 2, j - 2) + 1 < best)
                best = CELL(i - 2, j - 2) + 1;
            CELL(i, j) = best;
        }
    }
    return CELL(rows - 1, columns - 1);
#undef CELL
}

const char *text_nearest(const char *word, const char *const *candidates, size_t count)
{
    const char *nearest = NULL;
    size_t nearest_distance = 0;

    if (strlen(word) > 64)
        return NULL;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(candidates[i]);
        size_t distance = text_distance(word, candidates[i]);

        if (distance * 3 > (length > 3 ? length : 3))
            continue;
        if (nearest == NULL || distance < nearest_distance) {
            nearest = candidates[i];
            nearest_distance = distance;
        }
    }
    return nearest;
}
