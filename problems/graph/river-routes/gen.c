/* Rivers in compressed rows: ladders with very many routes, twin arms, water from elsewhere. */
#include "gen_graph.h"
#include "gen_json.h"

#define PLACES_MAX INT64_C(300000)
#define ARMS_MAX INT64_C(1000000)

static int64_t places(int64_t min)
{
    return gen_long("n", min, PLACES_MAX);
}

/* Prints the river and a trip between nodes s and t under other names, the arms in any order. */
static void river_put(struct graph *river, int64_t s, int64_t t)
{
    int64_t *first = gen_longs(river->node_count + 2), *ends = gen_longs(river->edge_count);
    int64_t *next = gen_longs(river->node_count + 1);
    int64_t *names = random_permutation(river->node_count, 0);

    graph_shuffle_edges(river);
    for (int64_t i = 0; i < river->edge_count; i++)
        first[names[river->edges[i].from - 1] + 1]++;
    for (int64_t i = 0; i < river->node_count; i++) {
        first[i + 1] += first[i];
        next[i] = first[i];
    }
    for (int64_t i = 0; i < river->edge_count; i++)
        ends[next[names[river->edges[i].from - 1]]++] = names[river->edges[i].to - 1];
    put_json_longs(first, river->node_count + 1);
    put_json_longs(ends, river->edge_count);
    put_long(names[s - 1], '\n');
    put_long(names[t - 1], '\n');
}

/* From the first place to the last; mixed=1: from any to any. */
static void trip_put(struct graph *river)
{
    int64_t s = 1, t = river->node_count;

    if (gen_long_or("mixed", 0, 0, 1)) {
        s = random_range(1, river->node_count);
        t = random_range(1, river->node_count);
    }
    river_put(river, s, t);
}

static void dag(void)
{
    struct graph river = graph_make(places(2));
    int64_t count = gen_long("m", 0, ARMS_MAX);

    graph_add_forward(&river, count, gen_long_or("reach", PLACES_MAX, 1, PLACES_MAX));
    trip_put(&river);
}

/* From a place to itself. */
static void stay(void)
{
    struct graph river = graph_make(places(1));
    int64_t place;

    if (river.node_count > 1)
        graph_add_forward(&river, gen_long("m", 0, ARMS_MAX), 4);
    place = random_range(1, river.node_count);
    river_put(&river, place, place);
}

/* Every place has arms to the next two: as many routes as rabbits in the n-th month. */
static void ladder(void)
{
    struct graph river = graph_make(places(2));

    for (int64_t i = 2; i <= river.node_count; i++) {
        graph_add(&river, i - 1, i, 0);
        if (i > 2)
            graph_add(&river, i - 2, i, 0);
    }
    trip_put(&river);
}

/* One place after the other, `arms` twin arms between neighbours. */
static void twins(void)
{
    struct graph river = graph_make(places(2));
    int64_t arms = gen_long("arms", 1, 10);

    for (int64_t arm = 0; arm < arms; arm++)
        graph_add_path(&river, 1, river.node_count);
    trip_put(&river);
}

/* Two rivers that never meet. */
static void apart(void)
{
    struct graph river = graph_make(places(4));
    int64_t half = river.node_count / 2;

    graph_add_tree(&river, 1, half, 3);
    graph_add_path(&river, half + 1, river.node_count);
    trip_put(&river);
}

/* Short and long ways to every place: an arm to the next one and one far ahead. */
static void shortcuts(void)
{
    struct graph river = graph_make(places(2));

    graph_add_path(&river, 1, river.node_count);
    graph_add_forward(&river, river.node_count, river.node_count);
    trip_put(&river);
}

static const struct gen_family families[] = {
    {"dag",       dag      },
    {"stay",      stay     },
    {"ladder",    ladder   },
    {"twins",     twins    },
    {"apart",     apart    },
    {"shortcuts", shortcuts},
    {NULL,        NULL     },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
