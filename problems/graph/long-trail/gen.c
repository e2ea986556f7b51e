/* Valleys of every shape, as three arrays. */
#include "gen_graph.h"
#include "gen_json.h"

#define HUTS_MAX INT64_C(500000)
#define LENGTH_MAX INT64_C(1000000000)

/* Huts count from 0 in the arrays; hut 0 keeps its name with root=1. */
static void valley_put(struct graph *valley)
{
    int64_t *values = gen_longs(valley->edge_count);

    graph_mix(valley, gen_long_or("root", 0, 0, 1));
    for (int64_t i = 0; i < valley->edge_count; i++)
        values[i] = valley->edges[i].from - 1;
    put_json_longs(values, valley->edge_count);
    for (int64_t i = 0; i < valley->edge_count; i++)
        values[i] = valley->edges[i].to - 1;
    put_json_longs(values, valley->edge_count);
    for (int64_t i = 0; i < valley->edge_count; i++)
        values[i] = valley->edges[i].weight;
    put_json_longs(values, valley->edge_count);
}

static void tree(void)
{
    struct graph valley = tree_make(gen_text("shape", NULL), gen_long("n", 1, HUTS_MAX));
    int64_t least = gen_long_or("least", 1, 1, LENGTH_MAX);

    graph_weigh(&valley, least, gen_long_or("most", LENGTH_MAX, least, LENGTH_MAX));
    valley_put(&valley);
}

/* A long line of short paths from hut 0, and beside it a star of two very long ones far down. */
static void heavy(void)
{
    struct graph valley = graph_make(gen_long("n", 5, HUTS_MAX));
    int64_t knot = valley.node_count / 2, last = valley.node_count;

    graph_add_path(&valley, 1, last - 2);
    graph_add(&valley, knot, last - 1, 0);
    graph_add(&valley, knot, last, 0);
    graph_weigh(&valley, 1, 10);
    valley.edges[valley.edge_count - 2].weight = LENGTH_MAX;
    valley.edges[valley.edge_count - 1].weight = LENGTH_MAX - 7;
    valley_put(&valley);
}

static const struct gen_family families[] = {
    {"tree",  tree },
    {"heavy", heavy},
    {NULL,    NULL },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
