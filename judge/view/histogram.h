/*
 * A distribution as a small SVG: bars whose bounds double, what was accepted apart from the rest.
 */
#ifndef JUDGE_VIEW_HISTOGRAM_H
#define JUDGE_VIEW_HISTOGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/strbuf.h"
#include "judge/base/units.h"

#define HISTOGRAM_BARS 24

struct histogram {
    const char *title;
    int64_t unit; /* upper bound of the first bar: 1000 us, 1 MiB */
    const char *(*format)(int64_t value, char buffer[UNITS_TEXT_BYTES]);
    size_t accepted[HISTOGRAM_BARS], others[HISTOGRAM_BARS];
    size_t count;
};

void histogram_count(struct histogram *histogram, int64_t value, bool is_accepted);

/* Its numbers are in the picture's text too. Nothing is added where nothing was counted. */
void histogram_add_to(const struct histogram *histogram, struct strbuf *out);

#endif
