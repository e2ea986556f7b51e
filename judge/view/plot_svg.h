/*
 * The curves of a plot as SVG, for pages that stand alone: no script, colours of the page's style.
 */
#ifndef JUDGE_VIEW_PLOT_SVG_H
#define JUDGE_VIEW_PLOT_SVG_H

#include "judge/view/plot.h"

/*
 * Adds one <svg> element, log-log; title is what a reader without eyes hears. Nothing is added
 * where there are less than two points. The same plot gives the same bytes.
 */
void plot_svg_add(const struct plot *plot, const char *title, struct strbuf *out);

#endif
