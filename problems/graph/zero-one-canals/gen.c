/* Canals: long free ways beside short ones with locks, free rings, harbours nobody reaches. */
#include "gen_graph.h"

#define HARBOURS_MAX INT64_C(500000)
#define CANALS_MAX INT64_C(1000000)

/* The boat lies at harbour number 1 of the shape. */
static void canals_put(struct graph *map)
{
    int64_t *names = random_permutation(map->node_count, 1);

    for (int64_t i = 0; i < map->edge_count; i++) {
        map->edges[i].from = names[map->edges[i].from - 1];
        map->edges[i].to = names[map->edges[i].to - 1];
    }
    graph_turn_edges(map);
    graph_shuffle_edges(map);
    put_line("%lld %lld %lld", (long long)map->node_count, (long long)map->edge_count,
             (long long)names[0]);
    for (int64_t i = 0; i < map->edge_count; i++) {
        put_long(map->edges[i].from, ' ');
        put_long(map->edges[i].to, ' ');
        put_long(map->edges[i].weight, '\n');
    }
}

/* Gives `percent` of the canals a lock. */
static void locks_add(struct graph *map)
{
    int64_t percent = gen_long("percent", 0, 100);

    for (int64_t i = 0; i < map->edge_count; i++)
        map->edges[i].weight = random_chance((uint64_t)percent, 100);
}

static void random_family(void)
{
    struct graph map = graph_make(gen_long("n", 1, HARBOURS_MAX));

    graph_add_random(&map, gen_long("m", 0, CANALS_MAX));
    locks_add(&map);
    canals_put(&map);
}

static void tree(void)
{
    struct graph map = tree_make(gen_text("shape", NULL), gen_long("n", 1, HARBOURS_MAX));

    locks_add(&map);
    canals_put(&map);
}

/* A ring without locks, and shortcuts with one lock across it. */
static void ring(void)
{
    struct graph map = graph_make(gen_long("n", 2, HARBOURS_MAX));

    graph_add_ring(&map, 1, map.node_count);
    for (int64_t i = 0; i < map.node_count; i++) {
        int64_t from = random_range(1, map.node_count);

        graph_add(&map, from, random_range(1, map.node_count), 1);
    }
    canals_put(&map);
}

/* A line in which each harbour is one lock from the next, or two free canals by a side harbour. */
static void bypass(void)
{
    struct graph map = graph_make(gen_long("n", 1, HARBOURS_MAX));
    bool is_free = true;

    for (int64_t i = 1; i + 2 <= map.node_count; i += 2) {
        graph_add(&map, i, i + 2, 1);
        graph_add(&map, i, i + 1, 0);
        is_free = !is_free || random_chance(1, 2);
        graph_add(&map, i + 1, i + 2, is_free ? 0 : 1);
    }
    canals_put(&map);
}

static const struct gen_family families[] = {
    {"random", random_family},
    {"tree",   tree         },
    {"ring",   ring         },
    {"bypass", bypass       },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
