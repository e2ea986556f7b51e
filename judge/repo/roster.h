/*
 * A class list: CSV with a heading, in the words of whoever exported it.
 */
#ifndef JUDGE_REPO_ROSTER_H
#define JUDGE_REPO_ROSTER_H

#include <stddef.h>

#include "judge/base/error.h"

struct roster_row {
    char *id, *name, *mail; /* name, mail: or NULL */
};

struct roster {
    struct roster_row *items;
    size_t count, capacity;
};
#define ROSTER_INIT {NULL, 0, 0}
void roster_release(struct roster *roster);

/*
 * Columns are found by their headings: id, student, username, login …; name, or first and last
 * name; mail. ERROR_INPUT names file and line.
 */
int roster_load(const char *path, struct roster *out_roster, struct error *err);
int roster_parse(const char *name, struct span text, struct roster *out_roster, struct error *err);

#endif
