/*
 * What a submission's #include lines name: its own headers are staged beside it by these names.
 */
#include "judge/base/compiler.h"
#include "judge/base/memory.h"
#include "judge/core/include_line.h"
#include "tests/unit/tap.h"

static const struct {
    const char *label, *line, *name; /* NULL: it includes nothing */
    bool is_beside;
} rows[] = {
    {"quotes",                      "#include \"list.h\"",                  "list.h",     true },
    {"angle brackets",              "#include <stdio.h>",                   "stdio.h",    false},
    {"blanks wherever they may be", " \t# \tinclude \t\"a b.h\" // why",    "a b.h",      true },
    {"none where they need not be", "#include<vector>",                     "vector",     false},
    {"only this line",              "#include \"a.h\"\n#include \"b.h\"\n", "a.h",        true },
    {"a folder",                    "#include \"../lib/a.h\"",              "../lib/a.h", true },
    {"a quote within brackets",     "#include <a\"b>",                      "a\"b",       false},
    {"not closed",                  "#include \"a.h",                       NULL,         false},
    {"closed in the next line",     "#include \"a.h\n\"",                   NULL,         false},
    {"closed by the other sign",    "#include <a.h\"",                      NULL,         false},
    {"a name of a macro",           "#include HEADER",                      NULL,         false},
    {"another directive",           "#define include \"a.h\"",              NULL,         false},
    {"no directive",                "include \"a.h\"",                      NULL,         false},
    {"an empty line",               "",                                     NULL,         false},
};

int main(void)
{
    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        bool is_beside = false;
        AUTO(mem_free) char *name = include_line_name(rows[i].line, &is_beside);

        tap_is_str(name, rows[i].name, "%s: the name", rows[i].label);
        tap_ok(is_beside == rows[i].is_beside, "%s: looked for beside it or not", rows[i].label);
    }
    return tap_done();
}
