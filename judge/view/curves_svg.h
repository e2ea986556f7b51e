/*
 * Growth curves as SVG: costs as multiples of the first one, so that programs whose costs are
 * counted in different ways can be compared. Log-log; no script, colours of the page's style.
 */
#ifndef JUDGE_VIEW_CURVES_SVG_H
#define JUDGE_VIEW_CURVES_SVG_H

#include "judge/core/growth_curve.h"

/* Of each curve: what a reader hears of it where it stands alone or under the pointer. */
struct curves_picture {
    const struct growth_curve *const *curves; /* all known */
    const char *const *labels;                /* one each, or NULL */
    size_t count;
    const char *title; /* what a reader without eyes hears */
    bool is_small;     /* no axes */
};

/* One <svg>; what is asked is dotted. Nothing where nothing can be drawn. */
void curves_svg_add(const struct curves_picture *picture, struct strbuf *out);

#endif
