/* Roads that pay: rings within reach and out of it, rings of zero, long lines, ladders. */
#include "gen_graph.h"

#define TOWNS_MAX INT64_C(2500)
#define ROADS_MAX INT64_C(5000)
#define TOLL_MAX INT64_C(1000000000)

static int64_t towns(int64_t min)
{
    return gen_long("n", min, TOWNS_MAX);
}

static void put_mixed(struct graph *graph)
{
    graph_mix_directed(graph, 1);
    graph_put(graph, true);
}

static void random_family(void)
{
    struct graph graph = graph_make(towns(1));
    int64_t least;

    graph_add_random(&graph, gen_long("m", 0, ROADS_MAX));
    least = gen_long_or("least", -TOLL_MAX, -TOLL_MAX, TOLL_MAX);
    graph_weigh(&graph, least, gen_long_or("most", TOLL_MAX, least, TOLL_MAX));
    graph_put(&graph, true);
}

/* Tolls above 0, shifted by heights: many are negative, and no ring pays. zero=1: rings cost 0. */
static void heights(void)
{
    struct graph graph = graph_make(towns(1));
    int64_t *height, most;

    graph_add_random(&graph, gen_long("m", 0, ROADS_MAX));
    most = gen_long_or("zero", 0, 0, 1) ? 0 : 1000;
    height = gen_longs(graph.node_count + 1);
    for (int64_t i = 1; i <= graph.node_count; i++)
        height[i] = random_range(0, TOLL_MAX / 2);
    for (int64_t i = 0; i < graph.edge_count; i++) {
        struct edge *road = &graph.edges[i];

        road->weight = random_range(0, most) + height[road->from] - height[road->to];
    }
    put_mixed(&graph);
}

/* A line whose roads stand in the worst order for rounds; every toll is `toll`. */
static void line(void)
{
    struct graph graph = graph_make(towns(1));
    int64_t toll = gen_long("toll", -TOLL_MAX, TOLL_MAX);

    for (int64_t i = graph.node_count - 1; i >= 1; i--)
        graph_add(&graph, i, i + 1, toll);
    graph_put(&graph, true);
}

/* One ring of all towns that costs `sum`, its roads in the worst order. */
static void ring(void)
{
    struct graph graph = graph_make(towns(1));
    int64_t sum = gen_long("sum", -TOLL_MAX, TOLL_MAX);

    for (int64_t i = graph.node_count; i >= 1; i--)
        graph_add(&graph, i, i % graph.node_count + 1, i == 1 ? sum : 0);
    graph_put(&graph, true);
}

/* From town 1 a line leads past a ring in the middle; the ring costs `sum`. */
static void lasso(void)
{
    struct graph graph = graph_make(towns(6));
    int64_t knot = graph.node_count / 3, end = 2 * knot;

    graph_add_path(&graph, 1, graph.node_count);
    graph_weigh(&graph, -9, 9);
    graph_add(&graph, end, knot, 0);
    for (int64_t i = knot; i < end; i++)
        graph.edges[graph.edge_count - 1].weight -= graph.edges[i - 1].weight;
    graph.edges[graph.edge_count - 1].weight += gen_long("sum", -TOLL_MAX, TOLL_MAX);
    graph_add(&graph, 1, graph.node_count, 5);
    put_mixed(&graph);
}

/* A ring that pays and leads to all others, but town 1 does not lead to it. */
static void far_ring(void)
{
    struct graph graph = graph_make(towns(6));
    int64_t border = graph.node_count / 2;

    graph_add_tree(&graph, 1, border, 4);
    graph_add_ring(&graph, border + 1, graph.node_count);
    graph_weigh(&graph, -9, -1);
    for (int64_t i = 1; i <= border; i++) {
        int64_t from = random_range(border + 1, graph.node_count);

        graph_add(&graph, from, i, random_range(-9, 9));
    }
    put_mixed(&graph);
}

/* Stages in which the dear branch is tried first: whoever follows each gain doubles the work. */
static void ladder(void)
{
    struct graph graph = graph_make(towns(3));
    int64_t stages = (graph.node_count - 1) / 2;

    for (int64_t i = 0; i < stages; i++) {
        int64_t here = 2 * i + 1, left = stages - 1 - i;
        int64_t gain = INT64_C(1) << (left < 29 ? left : 29);

        /* A list that is built from its front tries the road given last first. */
        graph_add(&graph, here, here + 1, -gain);
        graph_add(&graph, here, here + 2, 0);
        graph_add(&graph, here + 1, here + 2, 0);
    }
    graph_put(&graph, true);
}

static const struct gen_family families[] = {
    {"random",  random_family},
    {"heights", heights      },
    {"line",    line         },
    {"ring",    ring         },
    {"lasso",   lasso        },
    {"far",     far_ring     },
    {"ladder",  ladder       },
    {NULL,      NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
