#include "judge/core/language_guess.h"

#include <string.h>

#define LOOKED_AT_BYTES ((size_t)64 << 10)
#define ENOUGH 3 /* points for a guess */

/* Words that one language has and its neighbours have not. */
static const struct cue {
    const char *language, *words;
    int points;
} cues[] = {
    {"c",          "#include <stdio.h>",   3},
    {"c",          "#include <stdlib.h>",  2},
    {"c",          "printf(",              1},
    {"c",          "scanf(",               1},
    {"c",          "int main(",            1},
    {"c",          "malloc(",              1},
    {"cpp",        "#include <iostream>",  6},
    {"cpp",        "#include <bits/",      6},
    {"cpp",        "#include <vector>",    6},
    {"cpp",        "#include <algorithm>", 6},
    {"cpp",        "#include <string>",    5},
    {"cpp",        "using namespace std",  5},
    {"cpp",        "std::",                4},
    {"cpp",        "int main(",            1},
    {"python",     "import sys",           3},
    {"python",     "input()",              3},
    {"python",     "\ndef ",               2},
    {"python",     "print(",               1},
    {"python",     "__name__",             3},
    {"python",     "elif ",                2},
    {"python",     " range(",              2},
    {"java",       "public static void",   4},
    {"java",       "import java.",         4},
    {"java",       "System.out",           3},
    {"java",       "public class",         3},
    {"javascript", "console.log(",         3},
    {"javascript", "require(",             3},
    {"javascript", "process.stdin",        3},
    {"javascript", "=> {",                 1},
    {"rust",       "fn main()",            4},
    {"rust",       "println!(",            3},
    {"rust",       "use std::",            4},
    {"rust",       "let mut ",             2},
    {"go",         "package main",         4},
    {"go",         "func main()",          4},
    {"go",         "fmt.",                 2},
};

static int points_of(const char *language, struct span text)
{
    int points = 0;

    for (size_t i = 0; i < ARRAY_LEN(cues); i++)
        if (strcmp(cues[i].language, language) == 0 &&
            memmem(text.data, text.size, cues[i].words, strlen(cues[i].words)) != NULL)
            points += cues[i].points;
    return points;
}

static struct span looked_at(struct span text)
{
    return (struct span){text.data, text.size < LOOKED_AT_BYTES ? text.size : LOOKED_AT_BYTES};
}

static bool is_text(struct span text)
{
    return text.size > 0 && memchr(text.data, '\0', text.size) == NULL;
}

/* "#!/usr/bin/env python3" */
static const struct language *by_first_line(const struct language_table *table, struct span text)
{
    const char *end = memchr(text.data, '\n', text.size);
    size_t size = end != NULL ? (size_t)(end - text.data) : text.size;

    if (size < 2 || memcmp(text.data, "#!", 2) != 0)
        return NULL;
    if (memmem(text.data, size, "python", 6) != NULL)
        return language_find(table, "python");
    return memmem(text.data, size, "node", 4) != NULL ? language_find(table, "javascript") : NULL;
}

const struct language *language_guess(const struct language_table *table, struct span text)
{
    struct span head = looked_at(text);
    const struct language *best = is_text(head) ? by_first_line(table, head) : NULL;
    int most = ENOUGH - 1;

    if (best != NULL || !is_text(head))
        return best;
    for (size_t i = 0; i < table->count; i++) {
        int points = points_of(table->rows[i].id, head);

        if (points > most) {
            most = points;
            best = &table->rows[i];
        }
    }
    return best;
}

bool language_is_contradicted(const struct language *language, struct span text)
{
    struct span head = looked_at(text);
    bool is_cpp = strcmp(language->id, "cpp") == 0;

    if (!is_text(head) || points_of(language->id, head) >= ENOUGH)
        return false;
    for (size_t i = 0; i < ARRAY_LEN(cues); i++) {
        /* C is C++ as well. */
        if (strcmp(cues[i].language, language->id) == 0 ||
            (is_cpp && strcmp(cues[i].language, "c") == 0))
            continue;
        if (points_of(cues[i].language, head) >= points_of(language->id, head) + ENOUGH + 2)
            return true;
    }
    return false;
}
