/*
 * The one error value: what happened (lowest frame), where (each frame above), and of which kind.
 *
 * A function that can fail takes `struct error *err` last, which may be NULL, and returns -1.
 * The text starts in lower case, quotes what was written, names the cure, and has no full stop.
 * It may have several lines where a file has several faults; each line then stands alone.
 */
#ifndef JUDGE_BASE_ERROR_H
#define JUDGE_BASE_ERROR_H

#include "judge/base/compiler.h"

/* the exit code of CLI.md that each asks for */
enum error_kind {
    ERROR_NONE = 0,
    ERROR_USAGE = 2,
    ERROR_INPUT = 3,  /* a problem, set, roster or configuration file */
    ERROR_SYSTEM = 4, /* the machine, or the judge itself */
    ERROR_PARTIAL = 5,
    ERROR_INTERRUPTED = 130,
};

struct error {
    enum error_kind kind;
    char *text; /* owned; NULL while there is no error */
};

#define ERROR_INIT {ERROR_NONE, NULL}

/* Replace what is there. Both return -1. error_system() appends strerror(errno), kind SYSTEM. */
int error_set(struct error *err, enum error_kind kind, const char *format, ...) PRINTF_LIKE(3, 4);
int error_system(struct error *err, const char *format, ...) PRINTF_LIKE(2, 3);

/* Puts "where: " before every line of the text. Returns -1. */
int error_wrap(struct error *err, const char *format, ...) PRINTF_LIKE(2, 3);

/*
 * Adds a line of its own: for files with several faults. Sets the kind when there was none. Returns
 * -1.
 */
int error_add(struct error *err, enum error_kind kind, const char *format, ...) PRINTF_LIKE(3, 4);

/* "" when there is none. Borrowed. */
const char *error_text(const struct error *err);
void error_release(struct error *err);

#endif
