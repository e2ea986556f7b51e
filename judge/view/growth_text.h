/*
 * How a program grows, in words for a learner: the class, the line, the target, what is foretold.
 */
#ifndef JUDGE_VIEW_GROWTH_TEXT_H
#define JUDGE_VIEW_GROWTH_TEXT_H

#include "judge/core/growth_report.h"
#include "judge/view/plot.h"
#include "judge/view/screen.h"

/* The few lines that stand below a verdict. */
void growth_text_add(const struct growth_report *report, const struct screen *screen,
                     struct strbuf *out);

/*
 * What the curve is made of, borrowed from both reports; false: growth is not known, and nothing is
 * filled.
 */
bool growth_plot_fill(const struct growth_report *report, const struct growth_report *other,
                      struct plot *out_plot);

/* The curve of the worst family. other: a second program to compare with, or NULL. */
void growth_text_add_plot(const struct growth_report *report, const struct growth_report *other,
                          const struct screen *screen, struct strbuf *out);

/* The source, each line with its own class and share. */
void growth_text_add_annotated(const struct growth_report *report, const struct screen *screen,
                               struct strbuf *out);

/* "O(n²)"; on an ASCII screen "O(n^2)". */
void growth_text_add_class(const struct screen *screen, struct strbuf *out,
                           enum growth_class growth);

/* The same of a growth as problems write it: "n log n", "(n + m) log n". */
void growth_text_add_order(const struct screen *screen, struct strbuf *out, const char *formula);

/* One JSON object, of which key and value are the first member. */
void growth_json_add(const struct growth_report *report, const char *key, const char *value,
                     struct strbuf *out);

#endif
