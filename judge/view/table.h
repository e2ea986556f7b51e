/*
 * Columns that line up: rows of texts in, lines out, never wider than the screen.
 *
 * Where the columns do not fit, the one named as elastic is cut; on a screen too narrow even for
 * that, a row becomes several lines. On a plain screen rows are tab-separated and nothing is cut.
 */
#ifndef JUDGE_VIEW_TABLE_H
#define JUDGE_VIEW_TABLE_H

#include "judge/view/screen.h"

#define TABLE_COLUMNS_MAX 12

struct table_cell {
    char *text;
    enum tint tint;
};

struct table {
    size_t columns;
    bool is_right[TABLE_COLUMNS_MAX]; /* aligned to the right */
    size_t elastic;                   /* the column that gives way */
    size_t indent;
    bool has_head;            /* the first row is a heading, with a rule below it */
    struct table_cell *cells; /* row by row */
    size_t count, capacity;
};
#define TABLE_INIT {0}

/* Cells are added row by row, from left to right; texts are copied, and are safe already. */
void table_add(struct table *table, enum tint tint, const char *text);
void table_addf(struct table *table, enum tint tint, const char *format, ...) PRINTF_LIKE(3, 4);
void table_add_to(const struct table *table, const struct screen *screen, struct strbuf *out);
void table_release(struct table *table);

#endif
