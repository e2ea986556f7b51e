/* Readings by rule: by chance, rising, falling, level, in saw teeth. */
#include "gen.h"

#define READINGS_MAX INT64_C(5000000)
#define MODULUS_MAX INT64_C(2147483648)

static int64_t readings, week;

static void sizes_read(void)
{
    readings = gen_long("n", 1, READINGS_MAX);
    week = gen_long("k", 1, readings);
}

static void rule_put(int64_t start, int64_t a, int64_t c, int64_t m)
{
    put_line("%lld %lld %lld %lld %lld %lld", (long long)readings, (long long)week,
             (long long)start, (long long)a, (long long)c, (long long)m);
}

/* A rule with the longest possible period, modulo a power of two; m=: any rule modulo that. */
static void random_family(void)
{
    int64_t m, start, a, c;

    sizes_read();
    m = gen_long_or("m", MODULUS_MAX, 1, MODULUS_MAX);
    start = random_range(0, m - 1);
    a = random_range(0, m - 1);
    c = random_range(0, m - 1);
    if (m == MODULUS_MAX) {
        a = a / 8 * 8 + 5;
        c |= 1;
    }
    rule_put(start, a, c, m);
}

/* From 0 up by one each time. */
static void rising(void)
{
    sizes_read();
    rule_put(0, 1, 1, MODULUS_MAX);
}

/* From the highest level down by `step`; it starts again from the top if it ends. */
static void falling(void)
{
    int64_t step;

    sizes_read();
    step = gen_long_or("step", 1, 1, MODULUS_MAX - 1);
    rule_put(MODULUS_MAX - 1, 1, MODULUS_MAX - step, MODULUS_MAX);
}

/* Down tooth by tooth, each `width` readings long. */
static void teeth(void)
{
    int64_t width;

    sizes_read();
    width = gen_long("width", 2, READINGS_MAX);
    rule_put(0, 1, width - 1, width);
}

/* All the same, as high as can be. */
static void level(void)
{
    sizes_read();
    rule_put(7, 0, MODULUS_MAX - 1, MODULUS_MAX);
}

/* The highest of everything: start, factor and step. */
static void high(void)
{
    sizes_read();
    rule_put(MODULUS_MAX - 1, MODULUS_MAX - 3, MODULUS_MAX - 1, MODULUS_MAX);
}

static const struct gen_family families[] = {
    {"random",  random_family},
    {"rising",  rising       },
    {"falling", falling      },
    {"teeth",   teeth        },
    {"level",   level        },
    {"high",    high         },
    {NULL,      NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
