/* Mountains: by chance, in one piece, rising valleys, ridges of ridges, islands. */
#include "gen_graph.h"

#define VILLAGES_MAX INT64_C(200000)
#define ROADS_MAX INT64_C(400000)
#define QUESTIONS_MAX INT64_C(200000)
#define HEIGHT_MAX INT64_C(1000000000)

static int64_t villages(void)
{
    return gen_long("n", 1, VILLAGES_MAX);
}

/* The map and questions about any two villages; same=1: about a village and itself. */
static void map_put(struct graph *map)
{
    int64_t questions = gen_long("q", 1, QUESTIONS_MAX);
    bool is_same = gen_long_or("same", 0, 0, 1);

    graph_mix(map, 0);
    put_line("%lld %lld %lld", (long long)map->node_count, (long long)map->edge_count,
             (long long)questions);
    for (int64_t i = 0; i < map->edge_count; i++) {
        put_long(map->edges[i].from, ' ');
        put_long(map->edges[i].to, ' ');
        put_long(map->edges[i].weight, '\n');
    }
    for (int64_t i = 0; i < questions; i++) {
        int64_t a = random_range(1, map->node_count);
        int64_t b = random_range(1, map->node_count);

        put_long(a, ' ');
        put_long(is_same ? a : b, '\n');
    }
}

static void weighed_put(struct graph *map)
{
    int64_t least = gen_long_or("least", 1, 1, HEIGHT_MAX);

    graph_weigh(map, least, gen_long_or("most", HEIGHT_MAX, least, HEIGHT_MAX));
    map_put(map);
}

static void random_family(void)
{
    struct graph map = graph_make(villages());

    graph_add_random(&map, gen_long("m", 0, ROADS_MAX));
    weighed_put(&map);
}

/* A tree, which joins all, and `more` roads by chance. */
static void joined(void)
{
    struct graph map = tree_make(gen_text("shape", "random"), villages());

    graph_add_random(&map, gen_long_or("more", 0, 0, ROADS_MAX - map.edge_count));
    weighed_put(&map);
}

/* A valley whose roads rise from one end to the other. */
static void rising(void)
{
    struct graph map = tree_make("path", villages());

    for (int64_t i = 0; i < map.edge_count; i++)
        map.edges[i].weight = i + 1;
    map_put(&map);
}

/* Low ridges between two villages, higher ones between fours, and so on: pieces of equal size. */
static void levels(void)
{
    struct graph map = tree_make("path", villages());

    for (int64_t i = 0; i < map.edge_count; i++)
        map.edges[i].weight = __builtin_ctzll((unsigned long long)i + 1) + 1;
    map_put(&map);
}

/* Three rings that no road joins. */
static void islands(void)
{
    struct graph map = graph_make(villages());
    int64_t third = map.node_count / 3;

    if (third < 1)
        gen_fail("three islands need three villages");
    graph_add_ring(&map, 1, third);
    graph_add_ring(&map, third + 1, 2 * third);
    graph_add_ring(&map, 2 * third + 1, map.node_count);
    weighed_put(&map);
}

static const struct gen_family families[] = {
    {"random",  random_family},
    {"joined",  joined       },
    {"rising",  rising       },
    {"levels",  levels       },
    {"islands", islands      },
    {NULL,      NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
