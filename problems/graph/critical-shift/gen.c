/* Jobs for the dock: chains, ladders with too many ways, one job that outlasts all. */
#include "gen_graph.h"

#define JOBS_MAX INT64_C(200000)
#define RULES_MAX INT64_C(400000)
#define HOURS_MAX INT64_C(1000000000)

static int64_t jobs(int64_t min)
{
    return gen_long("n", min, JOBS_MAX);
}

/* Durations from `least` to `most`, by default to the highest; job `huge` takes the highest. */
static void put_mixed(struct graph *graph, int64_t huge)
{
    int64_t least = gen_long_or("least", 0, 0, HOURS_MAX);
    int64_t most = gen_long_or("most", HOURS_MAX, least, HOURS_MAX);

    graph_mix_directed(graph, 0);
    put_line("%lld %lld", (long long)graph->node_count, (long long)graph->edge_count);
    for (int64_t i = 1; i <= graph->node_count; i++) {
        int64_t hours = i == huge ? HOURS_MAX : random_range(least, most);

        put_long(hours, i < graph->node_count ? ' ' : '\n');
    }
    for (int64_t i = 0; i < graph->edge_count; i++) {
        put_long(graph->edges[i].from, ' ');
        put_long(graph->edges[i].to, '\n');
    }
}

static void dag(void)
{
    struct graph graph = graph_make(jobs(2));
    int64_t count = gen_long("m", 0, RULES_MAX);

    graph_add_forward(&graph, count, gen_long_or("reach", JOBS_MAX, 1, JOBS_MAX));
    put_mixed(&graph, 0);
}

static void single(void)
{
    struct graph graph = graph_make(1);

    put_mixed(&graph, 0);
}

static void tree(void)
{
    struct graph graph = tree_make(gen_text("shape", NULL), jobs(1));

    if (gen_long_or("turn", 0, 0, 1)) {
        for (int64_t i = 0; i < graph.edge_count; i++)
            graph.edges[i] = (struct edge){graph.edges[i].to, graph.edges[i].from, 0};
    }
    put_mixed(&graph, 0);
}

/* Stages of two jobs, each of which waits for both of the stage before. */
static void ladder(void)
{
    struct graph graph = graph_make(jobs(2));

    for (int64_t i = 3; i <= graph.node_count; i++) {
        graph_add(&graph, i - 2, i, 0);
        graph_add(&graph, i % 2 ? i - 1 : i - 3, i, 0);
    }
    put_mixed(&graph, 0);
}

/* One job takes longer than all others, which hang together. */
static void huge(void)
{
    struct graph graph = graph_make(jobs(2));

    graph_add_tree(&graph, 1, graph.node_count, 5);
    put_mixed(&graph, random_range(1, graph.node_count));
}

static const struct gen_family families[] = {
    {"dag",    dag   },
    {"single", single},
    {"tree",   tree  },
    {"ladder", ladder},
    {"huge",   huge  },
    {NULL,     NULL  },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
