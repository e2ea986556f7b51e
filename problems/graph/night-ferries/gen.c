/*
 * Archipelagos for Night Ferries: shapes on which a shortest-path search overflows, wanders or
 * repeats.
 */
#include "gen.h"

#define PORTS_MAX INT64_C(200000)
#define FERRIES_MAX INT64_C(400000)
#define TIME_MAX INT64_C(1000000000)

static int64_t ports(int64_t min)
{
    return gen_long("n", min, PORTS_MAX);
}

static int64_t ferries(void)
{
    return gen_long("m", 0, FERRIES_MAX);
}

/* Prints the ferries in random order; all ports but the first get other numbers. */
static void put_mixed(struct graph *graph)
{
    graph_rename_nodes(graph, 1);
    graph_shuffle_edges(graph);
    graph_put(graph, true);
}

/* `count` ferries from ports first..last to any port from `least` on, times from 0 to span. */
static void add_random(struct graph *graph, int64_t count, int64_t first, int64_t last,
                       int64_t least, int64_t span)
{
    for (int64_t i = 0; i < count; i++) {
        int64_t from = random_range(first, last);
        int64_t to = random_range(least, graph->node_count);

        graph_add(graph, from, to, random_range(0, span));
    }
}

static void one(void)
{
    struct graph graph = graph_make(1);

    graph_put(&graph, true);
}

static void random_family(void)
{
    struct graph graph = graph_make(ports(1));
    int64_t count = ferries();

    add_random(&graph, count, 1, graph.node_count, 1, gen_long_or("span", TIME_MAX, 0, TIME_MAX));
    graph_put(&graph, true);
}

/* Ferries only between other ports, and to port 1. */
static void cutoff(void)
{
    struct graph graph = graph_make(ports(2));

    add_random(&graph, ferries(), 2, graph.node_count, 1, TIME_MAX);
    graph_put(&graph, true);
}

/* A few pairs of ports with many ferries of different times each, and loops. */
static void repeats(void)
{
    struct graph graph = graph_make(ports(2));
    int64_t count = ferries();

    for (int64_t i = 0; i < count; i++) {
        int64_t from = random_range(1, graph.node_count);
        int64_t to = random_chance(1, 4) ? from : from % graph.node_count + 1;

        graph_add(&graph, from, to, random_range(1, TIME_MAX));
    }
    put_mixed(&graph);
}

/* One way to the last port, each ferry as slow as can be. */
static void chain(void)
{
    struct graph graph = graph_make(ports(1));

    for (int64_t i = 1; i < graph.node_count; i++)
        graph_add(&graph, i, i + 1, TIME_MAX);
    put_mixed(&graph);
}

/* A half that can be reached, a half that cannot, and ferries from the second to both. */
static void half(void)
{
    struct graph graph = graph_make(ports(2));
    int64_t count = ferries(), border = graph.node_count / 2;

    for (int64_t i = 2; i <= border && graph.edge_count < count / 2; i++) {
        int64_t from = random_range(1, i - 1);

        graph_add(&graph, from, i, random_range(0, TIME_MAX));
    }
    while (graph.edge_count < count / 2) {
        int64_t from = random_range(1, border), to = random_range(1, border);

        graph_add(&graph, from, to, random_range(0, TIME_MAX));
    }
    add_random(&graph, count - graph.edge_count, border + 1, graph.node_count, 1, TIME_MAX);
    put_mixed(&graph);
}

/* Every port has many ferries; longer ways are often faster. */
static void dense(void)
{
    struct graph graph = graph_make(ports(1));

    add_random(&graph, ferries(), 1, graph.node_count, 1, TIME_MAX);
    graph_put(&graph, true);
}

/*
 * Slow ferries of random times along a narrow grid, fast ones across it in both directions: a good
 * way changes its row all the time, and a queue finds it after many bad ones.
 */
static void grid(void)
{
    int64_t count = ports(1), width = gen_long("width", 1, 1000);
    struct graph graph = graph_make(count);

    for (int64_t i = 1; i <= count; i++) {
        if (i + width <= count)
            graph_add(&graph, i, i + width, random_range(TIME_MAX / 100, TIME_MAX));
        if (i % width != 0 && i < count) {
            graph_add(&graph, i, i + 1, random_range(1, 10));
            graph_add(&graph, i + 1, i, random_range(1, 10));
        }
    }
    put_mixed(&graph);
}

/* A direct ferry to each port, and a chain on which every earlier start is faster. */
static void ladder(void)
{
    struct graph graph = graph_make(ports(2));

    for (int64_t i = 2; i <= graph.node_count; i++) {
        graph_add(&graph, 1, i, 2 * i);
        if (i < graph.node_count)
            graph_add(&graph, i, i + 1, 1);
    }
    put_mixed(&graph);
}

/*
 * Each of a first half of ports leads to one hub, the later the faster; the rest lies behind the
 * hub.
 */
static void hub(void)
{
    struct graph graph = graph_make(ports(3));
    int64_t feeders = (graph.node_count - 2) / 2, hub_port = graph.node_count;

    for (int64_t i = 1; i <= feeders; i++) {
        graph_add(&graph, 1, i + 1, i);
        graph_add(&graph, i + 1, hub_port, 4 * graph.node_count - 2 * i);
    }
    for (int64_t i = feeders + 2; i < hub_port; i++)
        graph_add(&graph, hub_port, i, random_range(1, TIME_MAX));
    put_mixed(&graph);
}

/* Nine ferries of ten take no time. */
static void zero(void)
{
    struct graph graph = graph_make(ports(1));
    int64_t count = ferries();

    for (int64_t i = 0; i < count; i++) {
        int64_t from = random_range(1, graph.node_count);
        int64_t to = random_range(1, graph.node_count);

        graph_add(&graph, from, to, random_chance(9, 10) ? 0 : random_range(1, 10));
    }
    graph_put(&graph, true);
}

static const struct gen_family families[] = {
    {"one",     one          },
    {"random",  random_family},
    {"cutoff",  cutoff       },
    {"repeats", repeats      },
    {"chain",   chain        },
    {"half",    half         },
    {"dense",   dense        },
    {"grid",    grid         },
    {"ladder",  ladder       },
    {"hub",     hub          },
    {"zero",    zero         },
    {NULL,      NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
