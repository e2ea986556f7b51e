/* Islands to be cabled: in one piece or not, with gifts, equal prices and prices far apart. */
#include "gen_graph.h"

#define VILLAGES_MAX INT64_C(200000)
#define OFFERS_MAX INT64_C(500000)
#define PRICE_MAX INT64_C(1000000000)

static void island_put(struct graph *island)
{
    int64_t least = gen_long_or("least", -PRICE_MAX, -PRICE_MAX, PRICE_MAX);

    graph_weigh(island, least, gen_long_or("most", PRICE_MAX, least, PRICE_MAX));
    graph_mix(island, 0);
    graph_put(island, true);
}

static void random_family(void)
{
    struct graph island = graph_make(gen_long("n", 1, VILLAGES_MAX));

    graph_add_random(&island, gen_long("m", 0, OFFERS_MAX));
    island_put(&island);
}

/* A tree, which joins all, and `more` offers by chance; without the tree's last `cut` cables. */
static void joined(void)
{
    struct graph island = tree_make(gen_text("shape", "random"), gen_long("n", 1, VILLAGES_MAX));

    island.edge_count -= gen_long_or("cut", 0, 0, island.edge_count);
    graph_add_random(&island, gen_long_or("more", 0, 0, OFFERS_MAX - island.edge_count));
    island_put(&island);
}

/* Two islands, each well joined. */
static void two(void)
{
    struct graph island = graph_make(gen_long("n", 2, VILLAGES_MAX));
    int64_t half = island.node_count / 2;

    for (int ring = 0; ring < 2; ring++) {
        graph_add_ring(&island, 1, half);
        graph_add_ring(&island, half + 1, island.node_count);
    }
    island_put(&island);
}

static const struct gen_family families[] = {
    {"random", random_family},
    {"joined", joined       },
    {"two",    two          },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
