/* Streets: rising, falling, level, with gaps, with a spike. */
#include "gen_json.h"

#define FRONTS_MAX INT64_C(1000000)
#define HEIGHT_MAX INT64_C(1000000000)

static int64_t count, *heights;

static void street_start(void)
{
    count = gen_long("n", 1, FRONTS_MAX);
    heights = gen_longs(count);
}

static void random_family(void)
{
    int64_t most = gen_long_or("most", HEIGHT_MAX, 0, HEIGHT_MAX);

    street_start();
    for (int64_t i = 0; i < count; i++)
        heights[i] = random_range(0, most);
    put_json_longs(heights, count);
}

static void rising(void)
{
    street_start();
    for (int64_t i = 0; i < count; i++)
        heights[i] = (i + 1) * (HEIGHT_MAX / count);
    put_json_longs(heights, count);
}

static void falling(void)
{
    street_start();
    for (int64_t i = 0; i < count; i++)
        heights[i] = (count - i) * (HEIGHT_MAX / count);
    put_json_longs(heights, count);
}

static void level(void)
{
    int64_t height = gen_long("height", 0, HEIGHT_MAX);

    street_start();
    for (int64_t i = 0; i < count; i++)
        heights[i] = height;
    put_json_longs(heights, count);
}

/* Level stretches of random width with gaps of height 0 between. */
static void gaps(void)
{
    street_start();
    for (int64_t i = 0; i < count; i++)
        heights[i] = random_chance(1, 1000) ? 0 : random_range(HEIGHT_MAX / 2, HEIGHT_MAX);
    put_json_longs(heights, count);
}

/* Low fronts and one that is as high as can be. */
static void spike(void)
{
    street_start();
    for (int64_t i = 0; i < count; i++)
        heights[i] = random_range(1, 3);
    heights[random_range(0, count - 1)] = HEIGHT_MAX;
    put_json_longs(heights, count);
}

/* Rising to the middle, then falling; valley=1: the other way round. */
static void organ(void)
{
    bool is_valley = gen_long_or("valley", 0, 0, 1);

    street_start();
    for (int64_t i = 0; i < count; i++) {
        int64_t height = (i < count - i ? i + 1 : count - i) * (HEIGHT_MAX / count);

        heights[i] = is_valley ? HEIGHT_MAX - height : height;
    }
    put_json_longs(heights, count);
}

static const struct gen_family families[] = {
    {"random",  random_family},
    {"rising",  rising       },
    {"falling", falling      },
    {"level",   level        },
    {"gaps",    gaps         },
    {"spike",   spike        },
    {"organ",   organ        },
    {NULL,      NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
