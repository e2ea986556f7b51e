/* Boatyards: rules without rings under many numberings, and rings. */
#include "gen_graph.h"

#define BOATS_MAX INT64_C(200000)
#define RULES_MAX INT64_C(400000)

static int64_t boats(int64_t min)
{
    return gen_long("n", min, BOATS_MAX);
}

static void random_family(void)
{
    struct graph graph = graph_make(boats(1));

    graph_add_random(&graph, gen_long("m", 0, RULES_MAX));
    graph_put(&graph, false);
}

/* No ring; ring=1 adds one rule that closes one. */
static void dag(void)
{
    struct graph graph = graph_make(boats(2));
    int64_t count = gen_long("m", 0, RULES_MAX),
            reach = gen_long_or("reach", BOATS_MAX, 1, BOATS_MAX);

    graph_add_forward(&graph, count, reach);
    if (gen_long_or("ring", 0, 0, 1))
        graph_add(&graph, graph.edges[0].to, graph.edges[0].from, 0);
    graph_mix_directed(&graph, 0);
    graph_put(&graph, false);
}

/* n before n - 1 before ... before 1. */
static void reverse(void)
{
    struct graph graph = graph_make(boats(1));

    for (int64_t i = graph.node_count; i > 1; i--)
        graph_add(&graph, i, i - 1, 0);
    graph_shuffle_edges(&graph);
    graph_put(&graph, false);
}

/* Two rows of boats, numbered by chance: they must be merged. */
static void rows(void)
{
    struct graph graph = graph_make(boats(2));

    for (int64_t i = 3; i <= graph.node_count; i++)
        graph_add(&graph, i - 2, i, 0);
    graph_mix_directed(&graph, 0);
    graph_put(&graph, false);
}

static void ring(void)
{
    struct graph graph = graph_make(boats(1));

    graph_add_ring(&graph, 1, graph.node_count);
    graph_mix_directed(&graph, 0);
    graph_put(&graph, false);
}

/* The last boat holds up all others but one. */
static void last(void)
{
    struct graph graph = graph_make(boats(3));

    graph_add_star(&graph, graph.node_count, 2, graph.node_count - 1);
    graph_add(&graph, 1, graph.node_count, 0);
    graph_shuffle_edges(&graph);
    graph_put(&graph, false);
}

static const struct gen_family families[] = {
    {"random",  random_family},
    {"dag",     dag          },
    {"reverse", reverse      },
    {"rows",    rows         },
    {"ring",    ring         },
    {"last",    last         },
    {NULL,      NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
