/* Deserts: cheap ways that are too long, rings, dear roads in a line. */
#include "gen_graph.h"

#define TOWNS_MAX INT64_C(2000)
#define ROADS_MAX INT64_C(20000)
#define ROUNDS_MAX INT64_C(500)
#define TOLL_MAX INT64_C(1000000000)

/* From the shape's town `s` to `t`. */
static void desert_put(struct graph *desert, int64_t s, int64_t t)
{
    int64_t *names = random_permutation(desert->node_count, 1);

    for (int64_t i = 0; i < desert->edge_count; i++) {
        desert->edges[i].from = names[desert->edges[i].from - 1];
        desert->edges[i].to = names[desert->edges[i].to - 1];
    }
    graph_shuffle_edges(desert);
    put_line("%lld %lld %lld %lld %lld", (long long)desert->node_count,
             (long long)desert->edge_count, (long long)gen_long("k", 0, ROUNDS_MAX),
             (long long)names[s - 1], (long long)names[t - 1]);
    for (int64_t i = 0; i < desert->edge_count; i++) {
        put_long(desert->edges[i].from, ' ');
        put_long(desert->edges[i].to, ' ');
        put_long(desert->edges[i].weight, '\n');
    }
}

static void random_family(void)
{
    struct graph desert = graph_make(gen_long("n", 1, TOWNS_MAX));

    graph_add_random(&desert, gen_long("m", 0, ROADS_MAX));
    graph_weigh(&desert, 1, gen_long_or("most", TOLL_MAX, 1, TOLL_MAX));
    desert_put(&desert, 1, gen_long_or("same", 0, 0, 1) ? 1 : desert.node_count);
}

/* A line of equal tolls, and `more` roads that jump ahead and cost more than what they skip. */
static void ladder(void)
{
    struct graph desert = graph_make(gen_long("n", 2, TOWNS_MAX));
    int64_t step = gen_long_or("step", 10, 1, TOLL_MAX), line = desert.node_count - 1;

    graph_add_path(&desert, 1, desert.node_count);
    graph_add_forward(&desert, gen_long("more", 0, ROADS_MAX - line), 30);
    for (int64_t i = 0; i < desert.edge_count; i++) {
        struct edge *road = &desert.edges[i];
        int64_t toll = (road->to - road->from) * step;

        if (i >= line)
            toll += random_range(1, 5 * step);
        road->weight = toll < TOLL_MAX ? toll : TOLL_MAX;
    }
    desert_put(&desert, 1, desert.node_count);
}

/* A line in which every toll is as high as can be. */
static void line(void)
{
    struct graph desert = graph_make(gen_long("n", 1, TOWNS_MAX));

    graph_add_path(&desert, 1, desert.node_count);
    graph_weigh(&desert, TOLL_MAX, TOLL_MAX);
    desert_put(&desert, 1, desert.node_count);
}

/* A ring; the target lies right behind the start, all the way round. */
static void ring(void)
{
    struct graph desert = graph_make(gen_long("n", 2, TOWNS_MAX));

    graph_add_ring(&desert, 1, desert.node_count);
    graph_weigh(&desert, 1, TOLL_MAX);
    desert_put(&desert, 2, 1);
}

static const struct gen_family families[] = {
    {"random", random_family},
    {"ladder", ladder       },
    {"line",   line         },
    {"ring",   ring         },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
