/* Valleys for Bridge Watch: deep ones, ones in pieces, and ones where roads have twins. */
#include "gen.h"

#define VILLAGES_MAX INT64_C(200000)
#define ROADS_MAX INT64_C(300000)

static int64_t villages(int64_t min)
{
    return gen_long("n", min, VILLAGES_MAX);
}

/* Roads in random order and direction, villages with other numbers. */
static void put_mixed(struct graph *graph)
{
    graph_rename_nodes(graph, 0);
    graph_turn_edges(graph);
    graph_shuffle_edges(graph);
    graph_put(graph, false);
}

static void one(void)
{
    struct graph graph = graph_make(1);

    graph_put(&graph, false);
}

static void random_family(void)
{
    struct graph graph = graph_make(villages(1));
    int64_t count = gen_long("m", 0, ROADS_MAX);

    for (int64_t i = 0; i < count; i++) {
        int64_t from = random_range(1, graph.node_count);

        graph_add(&graph, from, random_range(1, graph.node_count), 0);
    }
    graph_put(&graph, false);
}

/* A path, and a road from each village to itself. */
static void loop(void)
{
    struct graph graph = graph_make(gen_long("n", 1, ROADS_MAX / 2));

    for (int64_t i = 1; i <= graph.node_count; i++) {
        graph_add(&graph, i, i, 0);
        if (i < graph.node_count)
            graph_add(&graph, i, i + 1, 0);
    }
    put_mixed(&graph);
}

/* A tree in which the first road and a third of the others have a twin. */
static void doubled(void)
{
    struct graph graph = graph_make(gen_long("n", 2, ROADS_MAX / 2));

    for (int64_t i = 2; i <= graph.node_count; i++) {
        int64_t from = random_range(1, i - 1);

        graph_add(&graph, from, i, 0);
        if (i == 2 || random_chance(1, 3))
            graph_add(&graph, from, i, 0);
    }
    put_mixed(&graph);
}

static void path(void)
{
    struct graph graph = graph_make(villages(1));

    for (int64_t i = 1; i < graph.node_count; i++)
        graph_add(&graph, i, i + 1, 0);
    put_mixed(&graph);
}

static void ring(void)
{
    struct graph graph = graph_make(villages(1));

    for (int64_t i = 1; i <= graph.node_count; i++)
        graph_add(&graph, i, i % graph.node_count + 1, 0);
    put_mixed(&graph);
}

static void star(void)
{
    struct graph graph = graph_make(villages(1));

    for (int64_t i = 2; i <= graph.node_count; i++)
        graph_add(&graph, 1, i, 0);
    put_mixed(&graph);
}

/* A path whose every second road has a twin. */
static void alternate(void)
{
    struct graph graph = graph_make(villages(1));

    for (int64_t i = 1; i < graph.node_count; i++) {
        graph_add(&graph, i, i + 1, 0);
        if (i % 2 == 0)
            graph_add(&graph, i, i + 1, 0);
    }
    put_mixed(&graph);
}

/* Roads only within groups of up to ten villages, one group after the other, round and round. */
static void sparse(void)
{
    struct graph graph = graph_make(villages(1));
    int64_t count = gen_long("m", 0, ROADS_MAX), first = 1;

    while (graph.edge_count < count) {
        int64_t last = first + random_range(0, 9);

        if (last > graph.node_count)
            last = graph.node_count;
        for (int64_t i = first; i <= last && graph.edge_count < count; i++) {
            int64_t from = random_range(first, last);

            if (random_chance(3, 4))
                graph_add(&graph, from, random_range(first, last), 0);
        }
        first = last < graph.node_count ? last + 1 : 1;
    }
    put_mixed(&graph);
}

static const struct gen_family families[] = {
    {"one",       one          },
    {"random",    random_family},
    {"loop",      loop         },
    {"doubled",   doubled      },
    {"path",      path         },
    {"ring",      ring         },
    {"star",      star         },
    {"alternate", alternate    },
    {"sparse",    sparse       },
    {NULL,        NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
