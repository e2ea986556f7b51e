/*
 * CSV as it is met in the wild (RFC 4180): quoted fields, line ends of any kind, a byte order mark;
 * comma, semicolon or tab, whichever the first line has.
 */
#ifndef JUDGE_REPO_CSV_H
#define JUDGE_REPO_CSV_H

#include <stddef.h>

#include "judge/base/error.h"
#include "judge/base/file.h"

#define CSV_ROWS_MAX 100000
#define CSV_COLUMNS_MAX 500

struct csv_row {
    struct names fields;
    int line; /* where it starts, from 1 */
};

struct csv {
    struct csv_row *rows; /* the first one is the heading; empty lines are left out */
    size_t count, capacity;
};
#define CSV_INIT {NULL, 0, 0}
void csv_release(struct csv *csv);

/* name stands in faults: "class.csv:7: …". ERROR_INPUT. */
int csv_parse(const char *name, struct span text, struct csv *out_csv, struct error *err);

/* The field of a row, "" where the row is too short. Borrowed. */
const char *csv_field(const struct csv_row *row, size_t column);

/* The first column of one of these headings (NULL at the end), whatever its case; -1: none. */
int csv_column(const struct csv *csv, const char *const *headings);

#endif
