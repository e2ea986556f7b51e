/*
 * A hostile program: a source file whose first line says how it must end.
 *
 *   expect: FINISHED "blocked" | FORBIDDEN; limits: cpu=300ms processes=16; runs: 3
 *
 * The fields stand in a comment and are separated by ';'. An ending may be followed by a text: for
 * a run all of its standard output but the last line end, for CE a part of what the compiler said.
 *
 *   expect    endings that are right, separated by '|': FINISHED FAILED SIGNALED CPU_TIME WALL_TIME
 *             MEMORY OUTPUT FORBIDDEN NOT_FOUND, or CE where it must not even compile
 *   degraded  the same, for where no cgroup holds the limits
 *   limits    of the run: cpu wall memory output processes
 *   compile   limits of the compile, the same keys
 *   profile   "all": the program is also run under the filters for runtimes and for compilers
 *   turns     the program is run with "turn 0", "turn 1", … until it says "done"
 *   runs      how many runs in a row, in one box: what one leaves, the next must not find
 *   beside    an honest program that runs beside it must not notice
 *   collect   what it leaves in its folder is taken, as a compiler's output is
 *   needs     "cgroup": not run where limits are degraded; "cores": where there is only one core
 */
#ifndef TESTS_HOSTILE_LIB_PROGRAM_H
#define TESTS_HOSTILE_LIB_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/error.h"
#include "judge/core/limits.h"
#include "judge/core/run_result.h"

#define PROGRAM_ENDINGS_MAX 6
#define ENDING_REFUSED RUN_END_COUNT /* CE */

struct program_ending {
    unsigned end; /* enum run_end, or ENDING_REFUSED */
    char *text;   /* NULL: any */
};

struct program_endings {
    struct program_ending items[PROGRAM_ENDINGS_MAX];
    size_t count;
};

struct program {
    char *name; /* "files/passwd.c" */
    char *path; /* of the source */
    struct program_endings expected, degraded;
    struct limits run, compile;
    bool runs_in_all_profiles, has_turns, is_beside, is_collected, needs_cgroup, needs_cores;
    int runs;
};

/*
 * Reads the first line of the source at path. An ending or a field that is not known is an error.
 */
int program_read(const char *path, const char *name, struct program *out_program,
                 struct error *err);
void program_release(struct program *program);

/* "MEMORY"; "CE" for ENDING_REFUSED. */
const char *ending_name(unsigned end);

/* Whether one of the endings allows this one with that text. */
bool endings_allow(const struct program_endings *endings, unsigned end, const char *text);

/* "FINISHED 'blocked' | FORBIDDEN" for people; the caller's. */
char *endings_text(const struct program_endings *endings);

#endif
