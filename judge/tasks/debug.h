/*
 * What a debugger opens: a program with debug information, or a source with what calls it.
 */
#ifndef JUDGE_TASKS_DEBUG_H
#define JUDGE_TASKS_DEBUG_H

#include "judge/base/error.h"
#include "judge/core/language.h"
#include "judge/core/problem.h"

/* How a compiler is told to leave the program as its owner wrote it. */
struct debug_build {
    const char *words[3];    /* last of all, up to the first NULL */
    const char *environment; /* "GOFLAGS=…"; or NULL */
};

/*
 * *out_program: the program's path in the cache; *out_started: the last word of what runs it, for
 * Java its class. Both are the caller's. A source that does not compile is ERROR_USAGE.
 */
int task_debug_build(const struct problem *problem, const struct language *language,
                     const char *source_path, const struct debug_build *how, char **out_program,
                     char **out_started, struct error *err);

/*
 * For languages that run their sources: copies those of a function problem, with the driver, into
 * the folder. *out_main: the one that is run, the caller's; NULL: the source itself is.
 */
int task_debug_lay_out(const struct problem *problem, const struct language *language,
                       const char *source_path, const char *folder, char **out_main,
                       struct error *err);

#endif
