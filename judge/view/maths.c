#include "judge/view/maths.h"

#include <ctype.h>
#include <string.h>

#include "judge/base/memory.h"

#define MATHS_DEPTH_MAX 20

struct maths {
    struct strbuf *out;
    struct span rest;
    bool is_ascii;
    int depth;
};

/* ' ' in a spelling stands for a space around an operator. */
static const struct {
    const char *name, *text, *ascii;
} words[] = {
    {"le",           " ≤ ", " <= "       },
    {"leq",          " ≤ ", " <= "       },
    {"ge",           " ≥ ", " >= "       },
    {"geq",          " ≥ ", " >= "       },
    {"ne",           " ≠ ", " != "       },
    {"neq",          " ≠ ", " != "       },
    {"lt",           " < ",   " < "        },
    {"gt",           " > ",   " > "        },
    {"approx",       " ≈ ", " ~ "        },
    {"equiv",        " ≡ ", " == "       },
    {"cdot",         " · ",  " * "        },
    {"times",        " × ",  " x "        },
    {"div",          " / ",   " / "        },
    {"pm",           " ± ",  " +- "       },
    {"bmod",         " mod ", " mod "      },
    {"mod",          " mod ", " mod "      },
    {"in",           " ∈ ", " in "       },
    {"notin",        " ∉ ", " not in "   },
    {"subseteq",     " ⊆ ", " subset of "},
    {"subset",       " ⊂ ", " subset of "},
    {"cup",          " ∪ ", " or "       },
    {"cap",          " ∩ ", " and "      },
    {"wedge",        " ∧ ", " and "      },
    {"vee",          " ∨ ", " or "       },
    {"oplus",        " ⊕ ", " xor "      },
    {"neg",          "¬",    "not "       },
    {"to",           " → ", " -> "       },
    {"rightarrow",   " → ", " -> "       },
    {"Rightarrow",   " ⇒ ", " => "       },
    {"leftarrow",    " ← ", " <- "       },
    {"mapsto",       " → ", " -> "       },
    {"iff",          " ⇔ ", " <=> "      },
    {"ldots",        "…",   "..."        },
    {"dots",         "…",   "..."        },
    {"cdots",        "…",   "..."        },
    {"infty",        "∞",   "inf"        },
    {"sum",          "Σ",    "sum"        },
    {"prod",         "∏",   "prod"       },
    {"lceil",        "⌈",   "ceil("      },
    {"rceil",        "⌉",   ")"          },
    {"lfloor",       "⌊",   "floor("     },
    {"rfloor",       "⌋",   ")"          },
    {"langle",       "⟨",   "<"          },
    {"rangle",       "⟩",   ">"          },
    {"lvert",        "|",     "|"          },
    {"rvert",        "|",     "|"          },
    {"mid",          " | ",   " | "        },
    {"alpha",        "α",    "alpha"      },
    {"beta",         "β",    "beta"       },
    {"gamma",        "γ",    "gamma"      },
    {"delta",        "δ",    "delta"      },
    {"Delta",        "Δ",    "Delta"      },
    {"epsilon",      "ε",    "eps"        },
    {"varepsilon",   "ε",    "eps"        },
    {"theta",        "θ",    "theta"      },
    {"lambda",       "λ",    "lambda"     },
    {"mu",           "μ",    "mu"         },
    {"pi",           "π",    "pi"         },
    {"rho",          "ρ",    "rho"        },
    {"sigma",        "σ",    "sigma"      },
    {"Sigma",        "Σ",    "Sigma"      },
    {"tau",          "τ",    "tau"        },
    {"phi",          "φ",    "phi"        },
    {"varphi",       "φ",    "phi"        },
    {"omega",        "ω",    "omega"      },
    {"Omega",        "Ω",    "Omega"      },
    {"Theta",        "Θ",    "Theta"      },
    {"emptyset",     "∅",   "{}"         },
    {"forall",       "∀",   "for all "   },
    {"exists",       "∃",   "there is "  },
    {"ell",          "l",     "l"          },
    {"left",         "",      ""           },
    {"right",        "",      ""           },
    {"big",          "",      ""           },
    {"displaystyle", "",      ""           },
    {"limits",       "",      ""           },
    {"quad",         " ",     " "          },
    {"qquad",        " ",     " "          },
    {"log",          "log ",  "log "       },
    {"ln",           "ln ",   "ln "        },
    {"min",          "min",   "min"        },
    {"max",          "max",   "max"        },
    {"gcd",          "gcd",   "gcd"        },
    {"lcm",          "lcm",   "lcm"        },
};

/* Single characters behind a backslash. */
static const struct {
    char name;
    const char *text;
} signs[] = {
    {',',  "\u00a0"},
    {';',  " "     },
    {':',  " "     },
    {' ',  " "     },
    {'!',  ""      },
    {'\\', " "     },
    {'{',  "{"     },
    {'}',  "}"     },
    {'_',  "_"     },
    {'%',  "%"     },
    {'#',  "#"     },
    {'&',  "&"     },
    {'$',  "$"     },
    {'|',  "|"     },
};

static const struct {
    char plain;
    const char *raised, *lowered;
} scripts[] = {
    {'0', "⁰", "₀"},
    {'1', "¹",  "₁"},
    {'2', "²",  "₂"},
    {'3', "³",  "₃"},
    {'4', "⁴", "₄"},
    {'5', "⁵", "₅"},
    {'6', "⁶", "₆"},
    {'7', "⁷", "₇"},
    {'8', "⁸", "₈"},
    {'9', "⁹", "₉"},
    {'+', "⁺", "₊"},
    {'-', "⁻", "₋"},
    {'n', "ⁿ", "ₙ"},
    {'i', "ⁱ", "ᵢ"},
    {'k', "ᵏ", "ₖ"},
    {'j', "ʲ",  "ⱼ"},
    {'m', "ᵐ", "ₘ"},
    {'T', "ᵀ", NULL },
};

static void maths_run(struct maths *maths);

/* A space of layout, never two in a row and none at the start. */
static void add_space(struct maths *maths)
{
    if (maths->out->size > 0 && maths->out->data[maths->out->size - 1] != ' ')
        strbuf_add_char(maths->out, ' ');
}

/* Nothing stands between a word and its index, or before a closing bracket. */
static void drop_space(struct maths *maths)
{
    while (maths->out->size > 0 && maths->out->data[maths->out->size - 1] == ' ')
        strbuf_truncate(maths->out, maths->out->size - 1);
}

static void add_spelling(struct maths *maths, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == ' ')
            add_space(maths);
        else
            strbuf_add_char(maths->out, *text);
    }
}

/* Renders a piece of the source by itself. */
static void add_part(const struct maths *maths, struct span source, struct strbuf *out)
{
    struct maths part = {out, source, maths->is_ascii, maths->depth + 1};

    if (part.depth > MATHS_DEPTH_MAX)
        strbuf_add(out, source.data, source.size);
    else
        maths_run(&part);
}

static void skip(struct maths *maths, size_t size)
{
    maths->rest.data += size;
    maths->rest.size -= size;
}

/* The argument that comes next: a group without its braces, a command, or one character. */
static struct span take_argument(struct maths *maths)
{
    struct span source = maths->rest;
    size_t depth = 0, i;

    while (source.size > 0 && *source.data == ' ') {
        skip(maths, 1);
        source = maths->rest;
    }
    if (source.size == 0)
        return source;
    if (*source.data == '\\' && source.size > 1) {
        for (i = 1; i < source.size && isalpha((unsigned char)source.data[i]); i++)
            continue;
        i = i == 1 ? 2 : i;
        skip(maths, i);
        return (struct span){source.data, i};
    }
    if (*source.data != '{') {
        skip(maths, 1);
        return (struct span){source.data, 1};
    }
    for (i = 0; i < source.size; i++) {
        if (source.data[i] == '\\') {
            i++;
            continue;
        }
        depth += source.data[i] == '{';
        if (source.data[i] == '}' && --depth == 0)
            break;
    }
    /* One that never closes holds the rest. */
    if (i > source.size)
        i = source.size;
    skip(maths, i < source.size ? i + 1 : i);
    return (struct span){source.data + 1, i - 1};
}

static const char *script_of(char c, bool is_raised)
{
    for (size_t i = 0; i < ARRAY_LEN(scripts); i++)
        if (scripts[i].plain == c)
            return is_raised ? scripts[i].raised : scripts[i].lowered;
    return NULL;
}

/* "10^{5}": raised where every character can be, else "2^(n+1)". */
static void add_script(struct maths *maths, bool is_raised)
{
    AUTO(strbuf_release) struct strbuf part = STRBUF_INIT;
    bool is_possible = !maths->is_ascii;

    drop_space(maths);
    add_part(maths, take_argument(maths), &part);
    for (size_t i = 0; i < part.size; i++)
        is_possible = is_possible && script_of(part.data[i], is_raised) != NULL;
    if (is_possible) {
        for (size_t i = 0; i < part.size; i++)
            strbuf_add_str(maths->out, script_of(part.data[i], is_raised));
        return;
    }
    strbuf_add_char(maths->out, is_raised ? '^' : '_');
    if (strpbrk(part.data, "+-*/ ,") != NULL)
        strbuf_addf(maths->out, "(%s)", part.data);
    else
        strbuf_add_str(maths->out, part.data);
}

/* In brackets unless it is one word. */
static void add_operand(struct maths *maths, struct span source)
{
    AUTO(strbuf_release) struct strbuf part = STRBUF_INIT;

    add_part(maths, source, &part);
    if (strpbrk(part.data, " +-*/·") != NULL)
        strbuf_addf(maths->out, "(%s)", part.data);
    else
        strbuf_add_str(maths->out, part.data);
}

static bool word_is(struct span word, const char *name)
{
    return strlen(name) == word.size && memcmp(name, word.data, word.size) == 0;
}

/* Commands that take arguments. */
static bool add_structure(struct maths *maths, struct span word)
{
    static const char *const upright[] = {"text",   "mathrm", "mathit", "operatorname", "mathbf",
                                          "textbf", "texttt", "mathtt", "mathbb",       "overline"};

    if (word_is(word, "frac") || word_is(word, "tfrac") || word_is(word, "dfrac")) {
        add_operand(maths, take_argument(maths));
        strbuf_add_char(maths->out, '/');
        add_operand(maths, take_argument(maths));
        return true;
    }
    if (word_is(word, "binom")) {
        strbuf_add_str(maths->out, "C(");
        add_part(maths, take_argument(maths), maths->out);
        strbuf_add_str(maths->out, ", ");
        add_part(maths, take_argument(maths), maths->out);
        strbuf_add_char(maths->out, ')');
        return true;
    }
    if (word_is(word, "sqrt")) {
        strbuf_add_str(maths->out, maths->is_ascii ? "sqrt " : "√");
        add_operand(maths, take_argument(maths));
        return true;
    }
    if (word_is(word, "pmod")) {
        add_space(maths);
        strbuf_add_str(maths->out, "(mod ");
        add_part(maths, take_argument(maths), maths->out);
        strbuf_add_char(maths->out, ')');
        return true;
    }
    for (size_t i = 0; i < ARRAY_LEN(upright); i++) {
        if (word_is(word, upright[i])) {
            add_part(maths, take_argument(maths), maths->out);
            return true;
        }
    }
    return false;
}

static void add_command(struct maths *maths)
{
    struct span word = {maths->rest.data + 1, 0};
    bool has_space;

    while (word.size + 1 < maths->rest.size && isalpha((unsigned char)word.data[word.size]))
        word.size++;
    if (word.size == 0 && maths->rest.size > 1) {
        for (size_t i = 0; i < ARRAY_LEN(signs); i++)
            if (signs[i].name == word.data[0])
                strbuf_add_str(maths->out,
                               maths->is_ascii && word.data[0] == ',' ? "" : signs[i].text);
        skip(maths, 2);
        return;
    }
    skip(maths, word.size + 1);
    has_space = maths->rest.size > 0 && *maths->rest.data == ' ';
    while (maths->rest.size > 0 && *maths->rest.data == ' ')
        skip(maths, 1);
    if (add_structure(maths, word))
        return;
    for (size_t i = 0; i < ARRAY_LEN(words); i++) {
        if (!word_is(word, words[i].name))
            continue;
        if (strcmp(words[i].ascii, ")") == 0)
            drop_space(maths);
        add_spelling(maths, maths->is_ascii ? words[i].ascii : words[i].text);
        if (has_space && strcmp(words[i].ascii, "...") == 0)
            add_space(maths);
        return;
    }
    strbuf_add(maths->out, word.data, word.size);
}

static void add_plain(struct maths *maths, char c)
{
    skip(maths, 1);
    switch (c) {
    case ' ':
    case '\n':
        add_space(maths);
        return;
    case '{':
    case '}':
        return;
    case '~':
        strbuf_add_char(maths->out, ' ');
        return;
    default:
        strbuf_add_char(maths->out, c);
    }
}

static void maths_run(struct maths *maths)
{
    while (maths->rest.size > 0) {
        char c = *maths->rest.data;

        if (c == '\\') {
            add_command(maths);
        } else if (c == '^' || c == '_') {
            skip(maths, 1);
            add_script(maths, c == '^');
        } else {
            add_plain(maths, c);
        }
    }
}

void maths_add(struct strbuf *out, struct span latex, bool is_ascii)
{
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct maths maths = {&text, latex, is_ascii, 0};

    maths_run(&maths);
    while (text.size > 0 && text.data[text.size - 1] == ' ')
        strbuf_truncate(&text, text.size - 1);
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] == ' ')
            strbuf_add_str(out, "\u00a0");
        else
            strbuf_add_char(out, text.data[i]);
    }
}
