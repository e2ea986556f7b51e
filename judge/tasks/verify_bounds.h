/*
 * Which bounds the validator knows, which the statement promises, and which the cases reach.
 *
 * A validator built with problems/lib/validate.h tells on standard output, a line a name, what it
 * allows and what it saw: "n number 1 200000 5 1000". Others tell nothing; then the calls of the
 * generator are all there is.
 */
#ifndef JUDGE_TASKS_VERIFY_BOUNDS_H
#define JUDGE_TASKS_VERIFY_BOUNDS_H

#include "judge/tasks/verify_part.h"

struct bound {
    char *name;
    bool is_length;          /* of a word, not a number's value */
    int64_t least, most;     /* allowed, at the widest */
    int64_t lowest, highest; /* seen */
};

struct bound_table {
    struct bound *items;
    size_t count, capacity;
};
void bound_table_release(struct bound_table *table);

/* Adds what one run told. */
void bound_table_read(struct bound_table *table, struct span told);

/* An array "bounds". */
void bound_table_write(const struct bound_table *table, struct json_writer *writer);

/* Adds findings: bounds of the statement, of the validator (out of the result), of the cases. */
void verify_bounds(struct verify_context *context, const struct json *result);

#endif
