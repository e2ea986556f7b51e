/*
 * What the words of a measured program say beside its counts: far from a parser, and silent where
 * it cannot be sure.
 */
#ifndef JUDGE_CORE_GROWTH_CODE_H
#define JUDGE_CORE_GROWTH_CODE_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/compiler.h"

#define GROWTH_CODE_NAME_BYTES 60

/*
 * The source with blanks for what stands in comments and between quotes: the same size, the same
 * lines. The caller's.
 */
char *growth_code_clean(const char *source, const char *language);

/* A line of the code, from 1, without its end; size 0: there is none. Borrowed. */
struct span growth_code_line(const char *code, int line);

struct growth_function {
    char name[GROWTH_CODE_NAME_BYTES];
    struct span parameters, body; /* without their brackets; borrowed from the code */
};

/* The innermost function around a line, its head included. */
bool growth_code_function(const char *code, const char *language, int line,
                          struct growth_function *out_function);

/* The next of a list between commas that stand in no bracket, taken off *rest; false: none left. */
bool growth_code_part(struct span *rest, struct span *out_part);

/* The bracket that closes the one that stands there; NULL: none does. */
const char *growth_code_closing(const char *open);

#endif
