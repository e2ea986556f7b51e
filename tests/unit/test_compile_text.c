#include <string.h>

#include "judge/base/memory.h"
#include "judge/engine/compile_text.h"
#include "tests/unit/tap.h"

/* The source is main.c in the box and "my walk.c" to its owner. */
static const struct {
    const char *name, *raw, *clean;
} clean_rows[] = {
    {"the learner's name stands at the front", "/work/main.c:41:17: error: no\n",
     "my walk.c:41:17: error: no\n"},
    {"Python's way of naming a file", "  File \"/work/main.c\", line 3\n",
     "  File \"my walk.c\", line 3\n"},
    {"rustc's way", "  --> /work/main.c:2:5\n", "  --> my walk.c:2:5\n"},
    {"go's way", "../work/main.c:5:2: declared\n", "my walk.c:5:2: declared\n"},
    {"a linker's way",
     "/usr/bin/ld: /box/ccWfEvIM.o: in function `main':\nmain.c:(.text+0x5): undefined\n",
     "ld: my walk.c: in function `main':\nmy walk.c:(.text+0x5): undefined\n"},
    {"the machine's headers by their short names",
     "In file included from /usr/include/c++/12/vector:60,\n",
     "In file included from vector:60,\n"},
    {"and those below them", "/usr/include/x86_64-linux-gnu/sys/types.h:9: note\n",
     "x86_64-linux-gnu/sys/types.h:9: note\n"},
    {"a compiler's own program", "gcc: fatal error: cannot execute '/usr/lib/gcc/cc1'\n",
     "gcc: fatal error: cannot execute 'cc1'\n"},
    {"another source of the box", "/work/judge_driver.o: bad\n", "judge_driver.o: bad\n"},
    {"a longer name is another name", "/work/main.cpp:1: x domain.c:2\n",
     "main.cpp:1: x domain.c:2\n"},
    {"paths in a source line are cut too, and nothing else",
     "   5 | int a = b / c; // see a/usr/b\n", "   5 | int a = b / c; // see a/usr/b\n"},
    {"node's own insides are left out",
     "/work/main.c:1\nf(\n  ^\n\nSyntaxError: no\n    at f (/work/main.c:3:16)\n"
     "    at wrapSafe (node:internal/modules/cjs/loader:1464:18)\n\nNode.js v20.20.2\n",
     "my walk.c:1\nf(\n  ^\n\nSyntaxError: no\n    at f (my walk.c:3:16)\n\n"},
    {"nothing", "", ""},
};

static void paths_are_removed(void)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(names_release) struct names shown = NAMES_INIT;
    AUTO(mem_free) char *nul = NULL;

    names_add(&names, "main.c");
    names_add(&shown, "my walk.c");
    for (size_t i = 0; i < ARRAY_LEN(clean_rows); i++) {
        struct span raw = {clean_rows[i].raw, strlen(clean_rows[i].raw)};
        AUTO(mem_free) char *clean = compile_text_clean(raw, &names, &shown);

        tap_is_str(clean, clean_rows[i].clean, "%s", clean_rows[i].name);
    }
    nul = compile_text_clean((struct span){"a\0b", 3}, &names, &shown);
    tap_is_str(nul, "a?b", "NUL does not hide what follows it");
}

static const struct {
    const char *name, *text;
    bool has_failed;
    int errors, warnings;
} count_rows[] = {
    {"gcc", "a.c:1:2: error: x\na.c:3:4: warning: y\na.c:3:4: note: z\na.c:9:1: fatal error: q\n",
     true, 2, 1},
    {"a linker",
     "ld: a.c: in function `main':\na.c:(.text+0x5): undefined reference to `f'\n"
     "collect2: error: ld returned 1 exit status\n",
     true, 1, 0},
    {"rustc",
     "error[E0425]: cannot find\nwarning: unused\nerror: aborting due to 1 previous error; 1 "
     "warning emitted\n",
     true, 1, 1},
    {"javac", "Main.java:3: error: ';' expected\n1 error\n", true, 1, 0},
    {"Python", "  File \"a.py\", line 1\n    x = = 1\nSyntaxError: invalid syntax\n", true, 1, 0},
    {"a failure without words we know has one error", "something broke\n", true, 1, 0},
    {"what was built has none", "a.c:1:2: warning: error: x\n", false, 0, 1},
    {"silence", "", false, 0, 0},
};

static void errors_are_counted(void)
{
    for (size_t i = 0; i < ARRAY_LEN(count_rows); i++) {
        int errors, warnings;

        compile_text_count(count_rows[i].text, count_rows[i].has_failed, &errors, &warnings);
        tap_is_int(errors, count_rows[i].errors, "%s: errors", count_rows[i].name);
        tap_is_int(warnings, count_rows[i].warnings, "%s: warnings", count_rows[i].name);
    }
}

static void the_first_error_is_a_line(void)
{
    AUTO(mem_free)
    char *known = compile_text_first_error(
        "a.c: In function\na.c:1:2: warning: w\na.c:2:1: error: x\nmore\n");
    AUTO(mem_free) char *unknown = compile_text_first_error("something broke\nmore\n");
    AUTO(mem_free) char *silent = compile_text_first_error("");

    tap_is_str(known, "a.c:2:1: error: x", "the first error");
    tap_is_str(unknown, "something broke", "the first line where none is known");
    tap_is_str(silent, "", "nothing of nothing");
}

int main(void)
{
    paths_are_removed();
    errors_are_counted();
    the_first_error_is_a_line();
    return tap_done();
}
