/* Promises that many graph problems make, on top of validate.h. */
#ifndef PROBLEMS_LIB_VALIDATE_GRAPH_H
#define PROBLEMS_LIB_VALIDATE_GRAPH_H

#include "validate.h"

struct v_edge {
    int64_t from, to;
};

/* "u v" between nodes 1 to nodes, without the line's end. */
static inline struct v_edge v_edge(int64_t nodes)
{
    struct v_edge edge;

    edge.from = v_long(1, nodes, "u");
    v_space();
    edge.to = v_long(1, nodes, "v");
    return edge;
}

/* `count` lines "u v". */
static inline void v_edges(int64_t nodes, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        (void)v_edge(nodes);
        v_newline();
    }
}

/* `count` lines "u v w" with w from min to max. */
static inline void v_weighted_edges(int64_t nodes, int64_t count, int64_t min, int64_t max)
{
    for (int64_t i = 0; i < count; i++) {
        (void)v_edge(nodes);
        v_space();
        v_long(min, max, "w");
        v_newline();
    }
}

/* Joins the parts of an edge's ends, for a tree: an edge that closes a ring is a fault. */
static inline void v_tree_edge(int64_t *parent, struct v_edge edge)
{
    int64_t ends[2] = {edge.from, edge.to};

    for (int i = 0; i < 2; i++) {
        while (parent[ends[i]] && parent[ends[i]] != ends[i]) {
            int64_t above = parent[ends[i]];

            if (parent[above])
                parent[ends[i]] = parent[above];
            ends[i] = above;
        }
    }
    if (ends[0] == ends[1])
        v_fail("%lld-%lld closes a ring", (long long)edge.from, (long long)edge.to);
    parent[ends[0]] = ends[1];
}

#endif
