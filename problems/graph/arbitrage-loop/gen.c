/* Markets: by chance, with rings that pay or cost nothing, and with nothing to be made. */
#include "gen_graph.h"

#define GOODS_MAX INT64_C(1500)
#define TRADES_MAX INT64_C(5000)
#define COST_MAX INT64_C(1000000000)

static int64_t goods(void)
{
    return gen_long("n", 1, GOODS_MAX);
}

static void put_mixed(struct graph *graph)
{
    graph_mix_directed(graph, 0);
    graph_put(graph, true);
}

static void random_family(void)
{
    struct graph graph = graph_make(goods());
    int64_t least;

    graph_add_random(&graph, gen_long("m", 0, TRADES_MAX));
    least = gen_long_or("least", -COST_MAX, -COST_MAX, COST_MAX);
    graph_weigh(&graph, least, gen_long_or("most", COST_MAX, least, COST_MAX));
    graph_put(&graph, true);
}

/* Costs from 0 up, shifted by heights: many are below 0, no ring pays. zero=1: rings cost 0. */
static void heights(void)
{
    struct graph graph = graph_make(goods());
    int64_t *height, most;

    graph_add_random(&graph, gen_long("m", 0, TRADES_MAX));
    most = gen_long_or("zero", 0, 0, 1) ? 0 : 1000;
    height = gen_longs(graph.node_count + 1);
    for (int64_t i = 1; i <= graph.node_count; i++)
        height[i] = random_range(0, COST_MAX / 2);
    for (int64_t i = 0; i < graph.edge_count; i++) {
        struct edge *trade = &graph.edges[i];

        trade->weight = random_range(0, most) + height[trade->from] - height[trade->to];
    }
    put_mixed(&graph);
}

/*
 * `rings` rings of `size` goods that cost `sum` each; chains of cheap trades lead away from them
 * to all other goods, and none leads back. Dearer trades run beside those of the rings.
 */
static void ring(void)
{
    struct graph graph = graph_make(goods());
    int64_t size = gen_long("size", 1, graph.node_count), rings = gen_long_or("rings", 1, 1, 2);
    int64_t sum = gen_long("sum", -COST_MAX, COST_MAX), *height;

    if (size * rings > graph.node_count)
        gen_fail("%lld rings of %lld do not fit", (long long)rings, (long long)size);
    height = gen_longs(graph.node_count + 2);
    for (int64_t i = 1; i <= size * rings; i++)
        height[i] = random_range(0, 1000);
    for (int64_t i = 1; i <= size * rings; i++) {
        int64_t to = i % size == 0 ? i - size + 1 : i + 1;
        int64_t cost = height[i] - height[to] + (i % size == 0 ? sum : 0);

        graph_add(&graph, i, to, cost < -COST_MAX ? -COST_MAX : cost);
        if (random_chance(1, 2))
            graph_add(&graph, i, to, height[i] - height[to] + 2000);
    }
    for (int64_t i = size * rings + 1; i <= graph.node_count; i++) {
        int64_t from = random_range(i > 5 ? i - 5 : 1, i - 1);

        graph_add(&graph, from, i, random_range(-1000, -1));
    }
    put_mixed(&graph);
}

static const struct gen_family families[] = {
    {"random",  random_family},
    {"heights", heights      },
    {"ring",    ring         },
    {NULL,      NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
