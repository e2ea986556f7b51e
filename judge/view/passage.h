/*
 * Some lines around a place in a text, harmless, with the place marked: what a screen shows of an
 * input, an answer or an output. Small whatever the text is.
 */
#ifndef JUDGE_VIEW_PASSAGE_H
#define JUDGE_VIEW_PASSAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "judge/base/file.h"
#include "judge/view/screen.h"

#define PASSAGE_LINES_MAX 15
#define PASSAGE_LINE_BYTES 240 /* of a line around the mark, or of its beginning */

struct passage {
    struct names lines;
    int64_t first_line; /* number of lines[0] in the whole text, from 1 */
    bool is_cut_above, is_cut_below;
    size_t mark_line;               /* index in lines */
    size_t mark_column, mark_width; /* columns; width 0: nothing is marked */
    int64_t total_bytes;            /* of the whole text */
};
#define PASSAGE_INIT {.lines = NAMES_INIT}

struct passage_spec {
    struct span part; /* of the whole text; at most some KiB */
    /* number of the line that part starts in; 0: count back from the mark */
    int64_t part_first_line;
    /* of the whole; part reaches its end when part_offset + size says so */
    int64_t total_bytes;
    size_t part_offset;
    bool has_mark;
    size_t mark_offset;       /* in the whole text */
    size_t mark_size;         /* bytes; 0 marks the end: something is missing there */
    int64_t mark_line_number; /* from 1 */
    /* around the mark; without a mark: lines_after from the start */
    size_t lines_before, lines_after;
};

void passage_make(const struct passage_spec *spec, struct passage *out_passage);
void passage_release(struct passage *passage);

/*
 * The lines for a column of so many columns, cut around the mark, with "^^" under it. Rows are
 * added to out_rows; out_mark_row is the row of the carets, SIZE_MAX without a mark.
 */
void passage_rows(const struct passage *passage, const struct screen *screen, size_t columns,
                  struct names *out_rows, size_t *out_mark_row);

#endif
