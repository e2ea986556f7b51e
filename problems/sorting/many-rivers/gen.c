/* Rivers: equal ones, one alone, sparse ones, late ones. */
#include "gen.h"

#define RIVERS_MAX INT64_C(100000)
#define BOAT_MAX INT64_C(1000000000000000)
#define START_MAX INT64_C(1000000000000)
#define GAP_MAX INT64_C(1000000000)

static int64_t rivers_start(void)
{
    int64_t count = gen_long("k", 1, RIVERS_MAX);

    put_long(count, ' ');
    put_long(gen_long("N", 1, BOAT_MAX), '\n');
    return count;
}

static void river_put(int64_t start, int64_t gap)
{
    put_long(start, ' ');
    put_long(gap, '\n');
}

/* Starts up to `late`, gaps from `least` to `most`. */
static void random_family(void)
{
    int64_t count = rivers_start(), late = gen_long_or("late", START_MAX, 0, START_MAX);
    int64_t least = gen_long_or("least", 1, 1, GAP_MAX);
    int64_t most = gen_long_or("most", GAP_MAX, least, GAP_MAX);

    for (int64_t i = 0; i < count; i++) {
        int64_t start = random_range(0, late);

        river_put(start, random_range(least, most));
    }
}

/* All rivers the same. */
static void equal(void)
{
    int64_t count = rivers_start(), start = gen_long("start", 0, START_MAX);
    int64_t gap = gen_long("gap", 1, GAP_MAX);

    for (int64_t i = 0; i < count; i++)
        river_put(start, gap);
}

/* One busy river that begins late, and sparse ones from the beginning. */
static void late(void)
{
    int64_t count = rivers_start(), busy = random_range(0, count - 1);

    for (int64_t i = 0; i < count; i++) {
        int64_t start = i == busy ? START_MAX : random_range(0, 1000);

        river_put(start, i == busy ? 1 : GAP_MAX - random_range(0, 1000));
    }
}

static const struct gen_family families[] = {
    {"random", random_family},
    {"equal",  equal        },
    {"late",   late         },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
