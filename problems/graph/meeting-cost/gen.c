/* Valleys of every shape. */
#include "gen_graph.h"

#define HUTS_MAX INT64_C(300000)
#define LENGTH_MAX INT64_C(1000000)

static void tree(void)
{
    struct graph valley = tree_make(gen_text("shape", NULL), gen_long("n", 1, HUTS_MAX));
    int64_t least = gen_long_or("least", 1, 1, LENGTH_MAX);

    graph_weigh(&valley, least, gen_long_or("most", LENGTH_MAX, least, LENGTH_MAX));
    graph_mix(&valley, gen_long_or("root", 0, 0, 1));
    put_long(valley.node_count, '\n');
    for (int64_t i = 0; i < valley.edge_count; i++) {
        put_long(valley.edges[i].from, ' ');
        put_long(valley.edges[i].to, ' ');
        put_long(valley.edges[i].weight, '\n');
    }
}

static const struct gen_family families[] = {
    {"tree", tree},
    {NULL,   NULL},
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
