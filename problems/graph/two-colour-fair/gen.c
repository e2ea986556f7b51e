/* Quarrels for the fair: rings behind long lines, many groups, one quarrel too many. */
#include "gen_graph.h"

#define STALLS_MAX INT64_C(200000)
#define QUARRELS_MAX INT64_C(400000)

static int64_t stalls(int64_t min)
{
    return gen_long("n", min, STALLS_MAX);
}

static void put_mixed(struct graph *graph)
{
    graph_mix(graph, 0);
    graph_put(graph, false);
}

static void random_family(void)
{
    struct graph graph = graph_make(stalls(1));

    graph_add_random(&graph, gen_long("m", 0, QUARRELS_MAX));
    graph_put(&graph, false);
}

/* Quarrels only between two sides, and `odd` quarrels within one side. */
static void sides(void)
{
    struct graph graph = graph_make(stalls(4));
    int64_t count = gen_long("m", 0, QUARRELS_MAX), odd = gen_long_or("odd", 0, 0, count);
    int64_t half = graph.node_count / 2;

    for (int64_t i = 0; i < count - odd; i++) {
        int64_t from = random_range(1, half);

        graph_add(&graph, from, random_range(half + 1, graph.node_count), 0);
    }
    for (int64_t i = 0; i < odd; i++) {
        int64_t from = random_range(1, half - 1);

        graph_add(&graph, from, half, 0);
    }
    put_mixed(&graph);
}

static void tree(void)
{
    struct graph graph = tree_make(gen_text("shape", NULL), stalls(1));

    put_mixed(&graph);
}

static void ring(void)
{
    struct graph graph = graph_make(stalls(1));

    graph_add_ring(&graph, 1, graph.node_count);
    put_mixed(&graph);
}

/* A long line from stall 1, and a ring of `ring` stalls at its end. */
static void tail(void)
{
    struct graph graph = graph_make(stalls(3));
    int64_t length = gen_long("ring", 1, graph.node_count - 1);

    graph_add_path(&graph, 1, graph.node_count - length + 1);
    graph_add_ring(&graph, graph.node_count - length + 1, graph.node_count);
    graph_mix(&graph, 1);
    graph_put(&graph, false);
}

/* Groups of `size` stalls in even rings; the last group becomes odd with odd=1. */
static void groups(void)
{
    struct graph graph = graph_make(stalls(2));
    int64_t size = gen_long("size", 2, graph.node_count) / 2 * 2, first = 1;
    bool is_odd = gen_long_or("odd", 0, 0, 1);

    for (; first + size - 1 <= graph.node_count; first += size)
        graph_add_ring(&graph, first, first + size - 1);
    if (is_odd)
        graph_add(&graph, first - size, first - 1 - (size > 2), 0);
    graph_mix(&graph, 1);
    graph_put(&graph, false);
}

/* A line of quarrels, and one stall at their end that quarrels with itself. */
static void loop(void)
{
    struct graph graph = graph_make(stalls(2));

    graph_add_path(&graph, 1, graph.node_count);
    graph_add(&graph, graph.node_count, graph.node_count, 0);
    graph_mix(&graph, 1);
    graph_put(&graph, false);
}

static const struct gen_family families[] = {
    {"random", random_family},
    {"sides",  sides        },
    {"tree",   tree         },
    {"ring",   ring         },
    {"tail",   tail         },
    {"groups", groups       },
    {"loop",   loop         },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
