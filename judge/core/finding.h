/*
 * What a check of a problem found, as data: how bad, which check, which fault, where, what, and the
 * cure. Every fault has a name of its own ("bound-not-reached"), so that tests and scripts can ask
 * for it whatever the words are.
 */
#ifndef JUDGE_CORE_FINDING_H
#define JUDGE_CORE_FINDING_H

#include <stdbool.h>
#include <stddef.h>

#include "judge/base/compiler.h"
#include "judge/base/error.h"
#include "judge/base/json.h"

enum finding_severity {
    FINDING_GOOD,    /* a check that is clean, in one line */
    FINDING_NOTE,    /* worth knowing, nothing to mend */
    FINDING_WARNING, /* an error under --strict */
    FINDING_ERROR,
    FINDING_SEVERITY_COUNT
};

struct finding {
    enum finding_severity severity;
    char *check; /* "bounds" */
    char *fault; /* "bound-not-reached"; NULL for FINDING_GOOD */
    char *where; /* "statement.md", "case small-03"; or NULL */
    char *what;
    char *cure; /* or NULL */
};

struct finding_list {
    struct finding *items;
    size_t count, capacity;
};
#define FINDING_LIST_INIT {NULL, 0, 0}
void finding_list_release(struct finding_list *list);

const char *finding_severity_name(enum finding_severity severity); /* "good", "warning" … */

/*
 * Appends one and returns it, borrowed until the next is added. Texts are copied; where, what and
 * cure are then set by finding_where() and its like.
 */
struct finding *finding_add(struct finding_list *list, enum finding_severity severity,
                            const char *check, const char *fault);
void finding_where(struct finding *finding, const char *format, ...) PRINTF_LIKE(2, 3);
void finding_what(struct finding *finding, const char *format, ...) PRINTF_LIKE(2, 3);
void finding_cure(struct finding *finding, const char *format, ...) PRINTF_LIKE(2, 3);

/* Moves all of *from to the end of *list. */
void finding_list_join(struct finding_list *list, struct finding_list *from);

size_t finding_count(const struct finding_list *list, enum finding_severity severity);
/* of one check only; check NULL: of all */
enum finding_severity finding_worst(const struct finding_list *list, const char *check);

/* An array "findings", and its way back: what was written is read the same. */
void finding_list_write(const struct finding_list *list, struct json_writer *writer);
/* object holds "findings"; -1: it does not, or something in it is no finding. */
int finding_list_read(const struct json *object, struct finding_list *list, struct error *err);

#endif
