#include <string.h>

#include "judge/base/text.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *bytes, *safe;
} safe_rows[] = {
    {"plain text stays",                "abc \xc3\xa9", "abc \xc3\xa9"   },
    {"an escape sequence does nothing", "\x1b[31mred",  "\\x1b[31mred"   },
    {"C1 controls are shown",           "\xc2\x9b",     "\\x9b"          },
    {"DEL is shown",                    "\x7f",         "\\x7f"          },
    {"direction marks are shown",       "\xe2\x80\xae", "\\u202e"        },
    {"invalid bytes are shown",         "\xff\xc3",     "\\xff\\xc3"     },
    {"overlong forms are invalid",      "\xc0\xaf",     "\\xc0\\xaf"     },
    {"surrogates are invalid",          "\xed\xa0\x80", "\\xed\\xa0\\x80"},
    {"line ends are shown",             "a\nb\r",       "a\\x0ab\\x0d"   },
};

static const struct {
    const char *name, *word, *nearest;
} nearest_rows[] = {
    {"a letter too many",           "submmit", "submit"},
    {"neighbours swapped",          "sumbit",  "submit"},
    {"a letter missing",            "lst",     "list"  },
    {"nothing like it",             "xyzzy",   NULL    },
    {"a long word is no near miss", "abcdef",  NULL    },
};

int main(void)
{
    static const char *const words[] = {"submit", "list", "show"};
    AUTO(strbuf_release) struct strbuf kept = STRBUF_INIT;

    for (size_t i = 0; i < ARRAY_LEN(safe_rows); i++) {
        AUTO(strbuf_release) struct strbuf out = STRBUF_INIT;

        text_add_safe(&out, (struct span){safe_rows[i].bytes, strlen(safe_rows[i].bytes)}, false);
        tap_is_str(out.data, safe_rows[i].safe, "%s", safe_rows[i].name);
    }
    text_add_safe(&kept, (struct span){"a\n\tb\0", 5}, true);
    tap_is_str(kept.data, "a\n\tb\\x00", "line ends and tabs can be kept, NUL is shown");
    tap_ok(text_width("a\xc3\xa9") == 2 && text_width("\xe4\xb8\xad") == 2 &&
               text_width("e\xcc\x81") == 1,
           "width counts columns: accents 1, wide 2, combining 0");
    for (size_t i = 0; i < ARRAY_LEN(nearest_rows); i++) {
        const char *got = text_nearest(nearest_rows[i].word, words, ARRAY_LEN(words));

        tap_is_str(got != NULL ? got : "(none)",
                   nearest_rows[i].nearest != NULL ? nearest_rows[i].nearest : "(none)", "%s",
                   nearest_rows[i].name);
    }
    return tap_done();
}
