/*
 * Days for Where the Tide Turns: `n peak top rise fall seed`. How the levels come from these is
 * told in interact.c.
 */
#include "gen.h"

static const int64_t top_max = INT64_C(1000000000000000000);

static int64_t minutes(void)
{
    return gen_long("n", 1, 1000000000);
}

static void day_put(int64_t n, int64_t peak, int64_t rise, int64_t fall)
{
    int64_t top = random_range(-1000000000, 1000000000) * 1000000000;
    int64_t seed = random_range(0, 1000000000);

    top = gen_long_or("top", top, -top_max, top_max);
    seed = gen_long_or("seed_of_levels", seed, 0, 1000000000);

    put_line("%lld %lld %lld %lld %lld %lld", (long long)n, (long long)peak, (long long)top,
             (long long)rise, (long long)fall, (long long)seed);
}

/* The peak where it is said, the slopes as steep as is said. */
static void peak_family(void)
{
    int64_t n = minutes(), peak = gen_long("at", 1, n);
    int64_t rise = gen_long_or("rise", 1000000000, 1, 1000000000);

    day_put(n, peak, rise, gen_long_or("fall", 1000000000, 1, 1000000000));
}

static void last_family(void)
{
    int64_t n = minutes();

    day_put(n, n, random_range(1, 1000000000), 1);
}

static void first_family(void)
{
    int64_t n = minutes();

    day_put(n, 1, 1, random_range(1, 1000000000));
}

static void random_family(void)
{
    int64_t n = minutes(), peak = random_range(1, n), rise = random_range(1, 1000000000);

    day_put(n, peak, rise, random_range(1, 1000000000));
}

static const struct gen_family families[] = {
    {"peak",   peak_family  },
    {"last",   last_family  },
    {"first",  first_family },
    {"random", random_family},
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
