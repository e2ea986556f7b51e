/*
 * Gauges for Loudest Gauge Readings: the input is one line, the families differ in the stream it
 * makes.
 */
#include "gen.h"

#define READINGS_MAX INT64_C(10000000)
#define KEPT_MAX INT64_C(50000)
#define MODULUS_MAX (INT64_C(1) << 31)

static int64_t readings(void)
{
    return gen_long("n", 1, READINGS_MAX);
}

static int64_t kept(int64_t count)
{
    return gen_long("k", 1, count < KEPT_MAX ? count : KEPT_MAX);
}

static void put_gauge(int64_t count, int64_t kept_count, int64_t start, int64_t factor,
                      int64_t step, int64_t modulus)
{
    const int64_t numbers[] = {count, kept_count, start, factor, step, modulus};

    put_longs(numbers, 6);
}

/* A generator of full period: every number below 2^31 comes once in 2^31 readings. */
static void put_mixed(int64_t count, int64_t kept_count)
{
    int64_t start = random_range(0, MODULUS_MAX - 1);
    int64_t factor = 4 * random_range(MODULUS_MAX / 16, MODULUS_MAX / 4 - 1) + 1;
    int64_t step = 2 * random_range(0, MODULUS_MAX / 2 - 1) + 1;

    put_gauge(count, kept_count, start, factor, step, MODULUS_MAX);
}

static void one(void)
{
    put_mixed(1, 1);
}

static void tiny(void)
{
    int64_t count = random_range(1, gen_long("max", 1, 1000));
    int64_t kept_count = random_range(1, count);
    int64_t modulus = random_range(1, 20);
    int64_t start = random_range(0, modulus - 1);
    int64_t factor = random_range(0, modulus - 1);
    int64_t step = random_range(0, modulus - 1);

    put_gauge(count, kept_count, start, factor, step, modulus);
}

static void random_family(void)
{
    int64_t count = readings();

    put_mixed(count, kept(count));
}

/* k = n */
static void whole(void)
{
    int64_t count = gen_long("n", 1, KEPT_MAX);

    put_mixed(count, count);
}

/* Everything near 2^31, and a prime modulus, so that lost high bits show. */
static void overflow(void)
{
    int64_t count = readings();
    int64_t modulus = MODULUS_MAX - 1;
    int64_t start = modulus - random_range(1, 1000);
    int64_t factor = modulus - random_range(2, 1000);
    int64_t step = modulus - random_range(1, 1000);

    put_gauge(count, kept(count), start, factor, step, modulus);
}

/* Steady steps that never wrap: every reading enters. */
static void rising(void)
{
    int64_t count = readings();
    int64_t step = MODULUS_MAX / (count + 1);

    put_gauge(count, kept(count), random_range(0, step - 1), 1, step, MODULUS_MAX);
}

/* The same downwards: a step of m - d is one of -d. */
static void falling(void)
{
    int64_t count = readings();
    int64_t step = MODULUS_MAX / (count + 1);

    put_gauge(count, kept(count), MODULUS_MAX - random_range(1, step), 1, MODULUS_MAX - step,
              MODULUS_MAX);
}

static void flat(void)
{
    int64_t count = readings();

    put_gauge(count, kept(count), random_range(1, MODULUS_MAX - 1), 1, 0, MODULUS_MAX);
}

/* Climbs and drops about `teeth` times. */
static void sawtooth(void)
{
    int64_t count = readings();
    int64_t teeth = gen_long("teeth", 1, count);
    int64_t modulus = MODULUS_MAX - random_range(1, 1000);
    int64_t start = random_range(0, modulus - 1);

    put_gauge(count, kept(count), start, 1, modulus / count * teeth % modulus, modulus);
}

static const struct gen_family families[] = {
    {"one",      one          },
    {"tiny",     tiny         },
    {"random",   random_family},
    {"whole",    whole        },
    {"rising",   rising       },
    {"overflow", overflow     },
    {"falling",  falling      },
    {"flat",     flat         },
    {"sawtooth", sawtooth     },
    {NULL,       NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
