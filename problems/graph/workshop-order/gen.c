/* Rules for The Workshop Order: long chains, and rings that are hard to find or hard to cut out. */
#include "gen.h"

#define TASKS_MAX INT64_C(200000)
#define RULES_MAX INT64_C(400000)

static int64_t tasks(int64_t min)
{
    return gen_long("n", min, TASKS_MAX);
}

static void put_mixed(struct graph *graph)
{
    graph_rename_nodes(graph, 0);
    graph_shuffle_edges(graph);
    graph_put(graph, false);
}

/* Rules from a lower to a higher number until there are `count`; needs two tasks. */
static void add_forward(struct graph *graph, int64_t count)
{
    while (graph->edge_count < count) {
        int64_t from = random_range(1, graph->node_count - 1);
        int64_t to = random_range(from + 1, graph->node_count);

        graph_add(graph, from, to, 0);
    }
}

static void norules(void)
{
    struct graph graph = graph_make(tasks(1));

    graph_put(&graph, false);
}

/* Any rules, loops and repeats too; with fewer rules than tasks about half of them make a ring. */
static void random_family(void)
{
    struct graph graph = graph_make(tasks(1));
    int64_t count = gen_long("m", 0, RULES_MAX);

    for (int64_t i = 0; i < count; i++) {
        int64_t from = random_range(1, graph.node_count);

        graph_add(&graph, from, random_range(1, graph.node_count), 0);
    }
    graph_put(&graph, false);
}

static void dag(void)
{
    struct graph graph = graph_make(tasks(2));

    add_forward(&graph, gen_long("m", 0, RULES_MAX));
    put_mixed(&graph);
}

/* An order, but for one task that must come before itself. */
static void loop(void)
{
    struct graph graph = graph_make(tasks(2));
    int64_t task = random_range(1, graph.node_count);

    graph_add(&graph, task, task, 0);
    add_forward(&graph, gen_long("m", 1, RULES_MAX));
    put_mixed(&graph);
}

/* An order exists; every rule is one of n, most stand there many times. */
static void repeats(void)
{
    struct graph graph = graph_make(tasks(2));
    int64_t count = gen_long("m", 0, RULES_MAX);

    add_forward(&graph, count < graph.node_count ? count : graph.node_count);
    while (graph.edge_count < count) {
        struct edge again = graph.edges[random_below((uint64_t)graph.edge_count)];

        graph_add(&graph, again.from, again.to, 0);
    }
    put_mixed(&graph);
}

static void forwards(void)
{
    struct graph graph = graph_make(tasks(1));

    for (int64_t i = 1; i < graph.node_count; i++)
        graph_add(&graph, i, i + 1, 0);
    graph_put(&graph, false);
}

static void backwards(void)
{
    struct graph graph = graph_make(tasks(1));

    for (int64_t i = 1; i < graph.node_count; i++)
        graph_add(&graph, i + 1, i, 0);
    graph_put(&graph, false);
}

static void ring(void)
{
    struct graph graph = graph_make(tasks(1));

    for (int64_t i = 1; i <= graph.node_count; i++)
        graph_add(&graph, i, i % graph.node_count + 1, 0);
    put_mixed(&graph);
}

/*
 * An order exists but for one rule, which leads from the end of a path of some tasks to its start.
 */
static void backedge(void)
{
    struct graph graph = graph_make(tasks(10));
    int64_t *path = random_distinct(graph.node_count / 10 + 2, 1, graph.node_count);
    int64_t length = graph.node_count / 10 + 2;

    for (int64_t i = 0; i < length; i++)
        graph_add(&graph, path[i], path[(i + 1) % length], 0);
    add_forward(&graph, gen_long("m", length, RULES_MAX));
    put_mixed(&graph);
}

/* A path into a ring of two, and a path out of it. */
static void tails(void)
{
    struct graph graph = graph_make(tasks(2));
    int64_t half = graph.node_count / 2;

    for (int64_t i = 1; i < graph.node_count; i++)
        graph_add(&graph, i, i + 1, 0);
    graph_add(&graph, half + 1, half, 0);
    put_mixed(&graph);
}

static const struct gen_family families[] = {
    {"norules",   norules      },
    {"random",    random_family},
    {"dag",       dag          },
    {"loop",      loop         },
    {"repeats",   repeats      },
    {"forwards",  forwards     },
    {"ring",      ring         },
    {"backwards", backwards    },
    {"tails",     tails        },
    {"backedge",  backedge     },
    {NULL,        NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
