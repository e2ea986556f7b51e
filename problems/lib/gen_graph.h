/*
 * Shapes of graphs for generators, beside what gen.h has: each adds edges to a graph, in the order
 * of their making and with weight 0. Weights are drawn, nodes renamed and edges shuffled afterwards:
 *
 *     struct graph graph = tree_make(gen_text("shape", NULL), gen_long("n", 1, 200000));
 *
 *     graph_weigh(&graph, 1, 1000);
 *     graph_mix(&graph, 0);
 *     graph_put(&graph, true);
 */
#ifndef PROBLEMS_LIB_GEN_GRAPH_H
#define PROBLEMS_LIB_GEN_GRAPH_H

#include "gen.h"

/* Gives every edge a weight from min to max. */
static inline void graph_weigh(struct graph *graph, int64_t min, int64_t max)
{
    for (int64_t i = 0; i < graph->edge_count; i++)
        graph->edges[i].weight = random_range(min, max);
}

/* For one-way roads: other names for all but the first `kept` nodes, edges in random order. */
static inline void graph_mix_directed(struct graph *graph, int64_t kept)
{
    graph_rename_nodes(graph, kept);
    graph_shuffle_edges(graph);
}

/* For roads that go both ways: the same, and each edge may be turned round. */
static inline void graph_mix(struct graph *graph, int64_t kept)
{
    graph_mix_directed(graph, kept);
    graph_turn_edges(graph);
}

/* `count` edges between any two nodes; loops and repeats occur. */
static inline void graph_add_random(struct graph *graph, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        int64_t from = random_range(1, graph->node_count);

        graph_add(graph, from, random_range(1, graph->node_count), 0);
    }
}

/* `count` edges, each from a node to one of the `reach` nodes after it: no rings. */
static inline void graph_add_forward(struct graph *graph, int64_t count, int64_t reach)
{
    for (int64_t i = 0; i < count; i++) {
        int64_t from = random_range(1, graph->node_count - 1);
        int64_t last = from + reach < graph->node_count ? from + reach : graph->node_count;

        graph_add(graph, from, random_range(from + 1, last), 0);
    }
}

/* first - first + 1 - ... - last */
static inline void graph_add_path(struct graph *graph, int64_t first, int64_t last)
{
    for (int64_t i = first; i < last; i++)
        graph_add(graph, i, i + 1, 0);
}

/* The path, closed; a loop where first is last. */
static inline void graph_add_ring(struct graph *graph, int64_t first, int64_t last)
{
    graph_add_path(graph, first, last);
    graph_add(graph, last, first, 0);
}

/* An edge from the middle to each of first..last but itself. */
static inline void graph_add_star(struct graph *graph, int64_t middle, int64_t first, int64_t last)
{
    for (int64_t i = first; i <= last; i++) {
        if (i != middle)
            graph_add(graph, middle, i, 0);
    }
}

/* Joins each of first + 1..last to one of the `reach` nodes before it, none before first. */
static inline void graph_add_tree(struct graph *graph, int64_t first, int64_t last, int64_t reach)
{
    for (int64_t i = first + 1; i <= last; i++)
        graph_add(graph, random_range(i - first > reach ? i - reach : first, i - 1), i, 0);
}

/* ---- trees of n nodes by name; node 1 is the root and every edge leads away from it ---- */

static inline void tree_path(struct graph *tree)
{
    graph_add_path(tree, 1, tree->node_count);
}

static inline void tree_star(struct graph *tree)
{
    graph_add_star(tree, 1, 1, tree->node_count);
}

/* A path whose last node holds the other half. */
static inline void tree_broom(struct graph *tree)
{
    int64_t knot = (tree->node_count + 1) / 2;

    graph_add_path(tree, 1, knot);
    graph_add_star(tree, knot, knot + 1, tree->node_count);
}

/* A path, each of its nodes with a leaf. */
static inline void tree_caterpillar(struct graph *tree)
{
    int64_t spine = (tree->node_count + 1) / 2;

    graph_add_path(tree, 1, spine);
    for (int64_t i = spine + 1; i <= tree->node_count; i++)
        graph_add(tree, i - spine, i, 0);
}

static inline void tree_binary(struct graph *tree)
{
    for (int64_t i = 2; i <= tree->node_count; i++)
        graph_add(tree, i / 2, i, 0);
}

static inline void tree_random(struct graph *tree)
{
    graph_add_tree(tree, 1, tree->node_count, tree->node_count);
}

/* Random, and about a third as deep as it has nodes. */
static inline void tree_deep(struct graph *tree)
{
    graph_add_tree(tree, 1, tree->node_count, 5);
}

/* Two long paths from the root. */
static inline void tree_fork(struct graph *tree)
{
    for (int64_t i = 2; i <= tree->node_count; i++)
        graph_add(tree, i > 2 ? i - 2 : 1, i, 0);
}

static const struct {
    const char *name;
    void (*add)(struct graph *tree);
} tree_shapes[] = {
    {"path",        tree_path       },
    {"star",        tree_star       },
    {"broom",       tree_broom      },
    {"caterpillar", tree_caterpillar},
    {"binary",      tree_binary     },
    {"random",      tree_random     },
    {"deep",        tree_deep       },
    {"fork",        tree_fork       },
};

static inline struct graph tree_make(const char *shape, int64_t node_count)
{
    struct graph tree = graph_make(node_count);

    for (size_t i = 0; i < sizeof tree_shapes / sizeof *tree_shapes; i++) {
        if (strcmp(tree_shapes[i].name, shape) == 0) {
            tree_shapes[i].add(&tree);
            return tree;
        }
    }
    gen_fail("shape=%s: no such tree", shape);
}

#endif
