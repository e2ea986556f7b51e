#include "judge/core/problem_set.h"

#include <string.h>

#include "judge/core/language_guess.h"
#include "judge/repo/language_file.h"
#include "judge/repo/set_file.h"
#include "tests/unit/tap.h"

static const char whole[] =
    "{\"problems\": [\"sorting/two-sum\", {\"id\": \"graph/dijkstra\", \"name\": \"paths\"},"
    " {\"id\": \"linalg/gauss\", \"files\": [\"lsg-*.c\"]}]}";
static const char alone[] = "{\"problems\": [\"sorting/two-sum\"]}";

static const struct {
    const char *name, *path;
    int place;
} rows[] = {
    {"a folder named after the problem",    "two-sum/main.c",       0                 },
    {"punctuation and case do not matter",  "Two Sum/main.c",       0                 },
    {"letters run together",                "TwoSum.py",            0                 },
    {"the set's short name",                "paths.c",              1                 },
    {"the problem's own name",              "dijkstra.cpp",         1                 },
    {"among other words",                   "okafor_dijkstra_v2.c", 1                 },
    {"words are whole",                     "regausser.c",          PLACED_NOWHERE    },
    {"a number",                            "2/main.c",             1                 },
    {"a number with a word",                "Aufgabe 3/x.py",       2                 },
    {"a number of no problem",              "4/main.c",             PLACED_NOWHERE    },
    {"p1",                                  "p1.c",                 0                 },
    {"the nearest folder counts",           "gauss/two-sum/main.c", 0                 },
    {"a folder before the file's name",     "gauss/dijkstra.c",     2                 },
    {"the set's own table before all else", "two-sum/lsg-final.c",  2                 },
    {"two problems in one name",            "gauss-and-dijkstra.c", PLACED_AMBIGUOUSLY},
    {"nothing fits",                        "main.c",               PLACED_NOWHERE    },
    {"no ending",                           "dijkstra",             1                 },
    {"camel case is words",                 "myDijkstraFinal.java", 1                 },
};

static const struct {
    const char *name, *text, *language;
} texts[] = {
    {"C",                  "#include <stdio.h>\nint main(void) { printf(\"\"); }",  "c"         },
    {"C++",                "#include <iostream>\nint main() { std::cout << 1; }",   "cpp"       },
    {"Python",             "import sys\nfor line in sys.stdin:\n    print(line)\n", "python"    },
    {"Python by its line", "#!/usr/bin/env python3\nx = 1\n",                       "python"    },
    {"Java",               "public class Main { public static void main() {} }",    "java"      },
    {"JavaScript",         "console.log(require('fs'))",                            "javascript"},
    {"Rust",               "use std::io;\nfn main() { println!(\"\"); }",           "rust"      },
    {"Go",                 "package main\nimport \"fmt\"\nfunc main() {}",          "go"        },
    {"prose",              "I was ill on Tuesday and print my homework now.",       NULL        },
    {"nothing",            "",                                                      NULL        },
};

static void check_guesses(void)
{
    struct language_table table = LANGUAGE_TABLE_INIT;
    const struct language *python;
    const char *c = texts[0].text;

    if (!tap_ok(language_file_load(&table, NULL) == 0, "the languages are read"))
        return;
    for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
        const struct language *guess =
            language_guess(&table, (struct span){texts[i].text, strlen(texts[i].text)});

        tap_is_str(guess != NULL ? guess->id : NULL, texts[i].language, "guess: %s", texts[i].name);
    }
    tap_ok(language_guess(&table, (struct span){"\x7f\x45LF\0#include <iostream>", 24}) == NULL,
           "guess: a binary is no program text");
    python = language_find(&table, "python");
    tap_ok(language_is_contradicted(python, (struct span){c, strlen(c)}), "C in a .py is noticed");
    tap_ok(!language_is_contradicted(python, (struct span){"x = 1\n", 6}),
           "an ending is believed where nothing speaks against it");
    language_table_release(&table);
}

int main(void)
{
    AUTO(problem_set_release) struct problem_set set = PROBLEM_SET_INIT;
    AUTO(problem_set_release) struct problem_set single = PROBLEM_SET_INIT;

    if (set_parse("set", (struct span){whole, strlen(whole)}, "/", &set, NULL) < 0 ||
        set_parse("set", (struct span){alone, strlen(alone)}, "/", &single, NULL) < 0)
        return 1;
    for (size_t i = 0; i < ARRAY_LEN(rows); i++)
        tap_is_int(problem_set_place(&set, rows[i].path), rows[i].place, "%s: %s", rows[i].name,
                   rows[i].path);
    tap_is_int(problem_set_place(&single, "main.c"), 0, "one problem takes everything");
    check_guesses();
    return tap_done();
}
