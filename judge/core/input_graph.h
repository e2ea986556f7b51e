/*
 * Does an input look like a graph, and does it hang together? Nothing is known of the problem: a
 * graph is "n m" and m lines, or "n" and n - 1 lines, whose first two numbers are from 1 to n.
 */
#ifndef JUDGE_CORE_INPUT_GRAPH_H
#define JUDGE_CORE_INPUT_GRAPH_H

#include <stdbool.h>

#include "judge/base/strbuf.h"

/* It is a graph, and of several parts, whichever way its edges go. */
bool input_graph_is_parted(struct span input);

#endif
