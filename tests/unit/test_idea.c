/* The first comment of a source says what its idea is. */
#include <string.h>

#include "judge/base/compiler.h"
#include "judge/base/memory.h"
#include "judge/core/idea.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *source, *idea;
} rows[] = {
    {"C", "/* Sorts, but not stably. */\nint x;\n", "Sorts, but not stably."},
    {"C, over lines", "/*\n * Sorts,\n * but not stably.\n */\nint x;\n", "Sorts, but not stably."},
    {"C, from the first line", "/* Sorts,\n   but not stably. */\n", "Sorts, but not stably."},
    {"C++", "// Sorts,\n// but not stably.\n#include <x>\n", "Sorts, but not stably."},
    {"Python", "# Sorts,\n# but not stably.\nimport sys\n", "Sorts, but not stably."},
    {"Python behind its interpreter", "#!/usr/bin/python3\n# Sorts.\n", "Sorts."},
    {"'Wrong:' says what we know", "/* Wrong: sorts. */\n", "sorts."},
    {"an include is no comment", "#include <stdio.h>\n/* Sorts. */\n", ""},
    {"code first", "int x; /* Sorts. */\n", ""},
    {"a comment that stays open", "/* Sorts.", "Sorts."},
    {"nothing", "", ""},
    {"only line ends", "\n\n", ""},
};

static const struct {
    const char *name, *source, *growth;
} growths[] = {
    {"the largest one counts", "/* Merges: O(n) space, O(n log n) time. */\n", "n log n"},
    {"brackets within", "// Visits all: O((n + m) log n).\n", "(n + m) log n"},
    {"what is no growth", "# Sorts in O(n + ).\n", NULL},
    {"only the comment", "/* Sorts. */\nint O(n);\n", NULL},
    {"brackets that stay open", "/* O(n */\n", NULL},
};

static void test_growth(void)
{
    for (size_t i = 0; i < ARRAY_LEN(growths); i++) {
        AUTO(mem_free) char *growth = idea_growth(growths[i].source);

        tap_is_str(growth, growths[i].growth, "%s", growths[i].name);
    }
}

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(strbuf_release) struct strbuf idea = STRBUF_INIT;

        idea_add((struct span){rows[i].source, strlen(rows[i].source)}, &idea);
        tap_is_str(idea.data, rows[i].idea, "%s", rows[i].name);
    }
    test_growth();
    return tap_done();
}
