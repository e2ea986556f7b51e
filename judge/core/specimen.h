/*
 * A failing input taken apart into lines and items, so that parts of it can be left out or changed.
 *
 * An item is what stands between single blanks, or a value of a JSON array; whatever a problem's
 * inputs look like, putting the parts together again gives the same bytes (but for a missing final
 * line end). Items borrow their bytes: from the input, or from the pool of those who change them.
 */
#ifndef JUDGE_CORE_SPECIMEN_H
#define JUDGE_CORE_SPECIMEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/file.h"
#include "judge/base/strbuf.h"

enum line_kind {
    LINE_PLAIN, /* items with a blank between them */
    LINE_ARRAY, /* [1,2,3] on a line of its own */
    LINE_OPEN,  /* the bracket before the rows of a matrix; has no items, and stays */
    LINE_ROW,   /* [1,2,3] inside a matrix */
    LINE_CLOSE, /* the bracket behind its rows */
};

struct specimen_line {
    size_t first, count; /* of its items */
    enum line_kind kind;
};

struct specimen {
    struct specimen_line *lines;
    size_t line_count, line_capacity;
    struct span *items;
    size_t item_count, item_capacity;
};
#define SPECIMEN_INIT {NULL, 0, 0, NULL, 0, 0}

/* is_typed: a line is a JSON value, as the drivers of function problems read them. */
void specimen_parse(struct span text, bool is_typed, struct specimen *out_specimen);
void specimen_render(const struct specimen *specimen, struct strbuf *out);
void specimen_swap(struct specimen *a, struct specimen *b);
void specimen_release(struct specimen *specimen);

/* The number of an item; false: it is no whole number. */
bool specimen_number(const struct specimen *specimen, size_t item, int64_t *out_number);
size_t specimen_line_of(const struct specimen *specimen, size_t item);

/* Negative: a is simpler: fewer items, then fewer bytes, then smaller numbers and letters. */
int specimen_order(const struct specimen *a, const struct specimen *b);

/* A specimen with parts marked as gone, and others changed. */
struct draft {
    struct specimen of;
    bool *line_is_gone, *item_is_gone;
    struct names changed; /* own the bytes of changed items */
};
void draft_set_text(struct draft *draft, size_t item, struct span text); /* copies */
void draft_set_number(struct draft *draft, size_t item, int64_t number);
void draft_init(struct draft *draft, const struct specimen *specimen);
void draft_release(struct draft *draft);

/* What is left. */
void draft_settle(const struct draft *draft, struct specimen *out_specimen);

#endif
