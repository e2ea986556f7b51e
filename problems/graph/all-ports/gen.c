/* Ships: with heights that make times negative and no round trip so, in rings, in lines. */
#include "gen_graph.h"

#define PORTS_MAX INT64_C(300)
#define SHIPS_MAX INT64_C(90000)
#define QUESTIONS_MAX INT64_C(200000)
#define TIME_MAX INT64_C(1000000000)

/* Gives weights from 0 to `most`, shifted by heights up to `height`, and asks `q` questions. */
static void ships_put(struct graph *map)
{
    int64_t most = gen_long_or("most", TIME_MAX, 0, TIME_MAX);
    int64_t height = gen_long_or("height", 0, 0, TIME_MAX);
    int64_t questions = gen_long("q", 1, QUESTIONS_MAX);
    int64_t *heights = gen_longs(map->node_count + 1);

    for (int64_t i = 1; i <= map->node_count; i++)
        heights[i] = random_range(0, height);
    graph_weigh(map, 0, most);
    for (int64_t i = 0; i < map->edge_count; i++) {
        struct edge *ship = &map->edges[i];

        ship->weight += heights[ship->from] - heights[ship->to];
        if (ship->weight > TIME_MAX)
            ship->weight = TIME_MAX;
    }
    graph_mix_directed(map, 0);
    put_line("%lld %lld %lld", (long long)map->node_count, (long long)map->edge_count,
             (long long)questions);
    for (int64_t i = 0; i < map->edge_count; i++) {
        put_long(map->edges[i].from, ' ');
        put_long(map->edges[i].to, ' ');
        put_long(map->edges[i].weight, '\n');
    }
    for (int64_t i = 0; i < questions; i++) {
        put_long(random_range(1, map->node_count), ' ');
        put_long(random_range(1, map->node_count), '\n');
    }
}

static int64_t ports(void)
{
    return gen_long("n", 1, PORTS_MAX);
}

static void random_family(void)
{
    struct graph map = graph_make(ports());

    graph_add_random(&map, gen_long("m", 0, SHIPS_MAX));
    ships_put(&map);
}

static void ring(void)
{
    struct graph map = graph_make(ports());

    graph_add_ring(&map, 1, map.node_count);
    ships_put(&map);
}

static void line(void)
{
    struct graph map = graph_make(ports());
    int64_t least = gen_long("least", -TIME_MAX, TIME_MAX);
    int64_t *names = random_permutation(map.node_count, 1), questions = gen_long("q", 1, 200000);

    put_line("%lld %lld %lld", (long long)map.node_count, (long long)map.node_count - 1,
             (long long)questions);
    for (int64_t i = 0; i + 1 < map.node_count; i++) {
        put_long(names[i], ' ');
        put_long(names[i + 1], ' ');
        put_long(least, '\n');
    }
    for (int64_t i = 0; i < questions; i++) {
        put_long(names[random_range(0, map.node_count - 1)], ' ');
        put_long(names[random_range(0, map.node_count - 1)], '\n');
    }
}

static const struct gen_family families[] = {
    {"random", random_family},
    {"ring",   ring         },
    {"line",   line         },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
