/* Webs by chance, stars, rings, and two webs that know nothing of each other. */
#include "gen_graph.h"

#define PAGES_MAX INT64_C(50000)
#define LINKS_MAX INT64_C(300000)

static void web_put(struct graph *web)
{
    graph_mix_directed(web, 0);
    graph_put(web, false);
}

static struct graph web_make(void)
{
    return graph_make(gen_long("n", 1, PAGES_MAX));
}

static void random_family(void)
{
    struct graph web = web_make();

    graph_add_random(&web, gen_long("m", 0, LINKS_MAX));
    web_put(&web);
}

/* All pages link to one; back=1: and it to them. */
static void star(void)
{
    struct graph web = web_make();
    bool is_back = gen_long_or("back", 0, 0, 1);

    for (int64_t page = 2; page <= web.node_count; page++) {
        graph_add(&web, page, 1, 0);
        if (is_back)
            graph_add(&web, 1, page, 0);
    }
    web_put(&web);
}

static void ring(void)
{
    struct graph web = web_make();

    graph_add_ring(&web, 1, web.node_count);
    web_put(&web);
}

/* Links within the first third and within the rest; the first pages are linked to most. */
static void two(void)
{
    struct graph web = web_make();
    int64_t links = gen_long("m", 0, LINKS_MAX), third = web.node_count / 3;

    if (third < 1)
        gen_fail("two webs need three pages");
    for (int64_t i = 0; i < links; i++) {
        bool is_first = random_chance(1, 2);
        int64_t least = is_first ? 1 : third + 1, most = is_first ? third : web.node_count;
        int64_t from = random_range(least, most), to = random_range(least, most);

        graph_add(&web, from, random_range(least, to), 0);
    }
    web_put(&web);
}

static const struct gen_family families[] = {
    {"random", random_family},
    {"star",   star         },
    {"ring",   ring         },
    {"two",    two          },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
