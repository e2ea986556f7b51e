/* Plains with beacons: lines, grids, clusters, the same spot, the far corners. */
#include "gen.h"

#define BEACONS_MAX INT64_C(6000)
#define FAR_MAX INT64_C(1000000000)

static int64_t beacons(void)
{
    int64_t count = gen_long("n", 1, BEACONS_MAX);

    put_long(count, '\n');
    return count;
}

static void beacon_put(int64_t x, int64_t y)
{
    put_long(x, ' ');
    put_long(y, '\n');
}

static void random_family(void)
{
    int64_t count = beacons(), span = gen_long_or("span", FAR_MAX, 0, FAR_MAX);

    for (int64_t i = 0; i < count; i++) {
        int64_t x = random_range(-span, span);

        beacon_put(x, random_range(-span, span));
    }
}

/* On a slope, `step` apart, in any order. */
static void line(void)
{
    int64_t count = beacons(), step = gen_long("step", 1, FAR_MAX / BEACONS_MAX);
    int64_t *places = random_permutation(count, 0);

    for (int64_t i = 0; i < count; i++)
        beacon_put(places[i] * step - FAR_MAX, FAR_MAX - places[i] * step);
}

/* On a grid of `width` columns, in any order. */
static void grid(void)
{
    int64_t count = beacons(), width = gen_long("width", 1, BEACONS_MAX);
    int64_t *places = random_permutation(count, 0);

    for (int64_t i = 0; i < count; i++)
        beacon_put(places[i] % width * 1000, places[i] / width * 1000);
}

/* Few clusters, far apart from each other. */
static void clusters(void)
{
    int64_t count = beacons(), parts = gen_long("parts", 1, 1000);
    int64_t *x = gen_longs(parts), *y = gen_longs(parts);

    for (int64_t i = 0; i < parts; i++) {
        x[i] = random_range(-FAR_MAX + 100, FAR_MAX - 100);
        y[i] = random_range(-FAR_MAX + 100, FAR_MAX - 100);
    }
    for (int64_t i = 0; i < count; i++) {
        int64_t part = random_range(0, parts - 1), right = random_range(-100, 100);

        beacon_put(x[part] + right, y[part] + random_range(-100, 100));
    }
}

/* The four corners of the plain by turns; opposite=1: two opposite ones only. */
static void corners(void)
{
    int64_t count = beacons();
    bool is_opposite = gen_long_or("opposite", 0, 0, 1);

    for (int64_t i = 0; i < count; i++) {
        int64_t x = i % 2 ? FAR_MAX : -FAR_MAX, y = i / 2 % 2 ? FAR_MAX : -FAR_MAX;

        beacon_put(x, is_opposite ? x : y);
    }
}

static const struct gen_family families[] = {
    {"random",   random_family},
    {"line",     line         },
    {"grid",     grid         },
    {"clusters", clusters     },
    {"corners",  corners      },
    {NULL,       NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
