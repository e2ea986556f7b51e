/* Prices at the stall: rising, falling, equal, from one extreme to the other. */
#include "gen.h"

#define SALES_MAX INT64_C(300000)
#define PRICE_MAX INT64_C(1000000000)

static int64_t sales(void)
{
    int64_t count = gen_long("n", 1, SALES_MAX);

    put_long(count, '\n');
    return count;
}

static void random_family(void)
{
    int64_t count = sales(), span = gen_long_or("span", PRICE_MAX, 0, PRICE_MAX);

    for (int64_t i = 0; i < count; i++)
        put_long(random_range(-span, span), i + 1 < count ? ' ' : '\n');
}

/* Steps of `step` from one end of the range to the other, up or down. */
static void slope(int64_t direction)
{
    int64_t count = sales(), step = gen_long_or("step", 2 * PRICE_MAX / SALES_MAX, 1, PRICE_MAX);

    for (int64_t i = 0; i < count; i++)
        put_long(direction * (i * step - PRICE_MAX), i + 1 < count ? ' ' : '\n');
}

static void rising(void)
{
    slope(1);
}

static void falling(void)
{
    slope(-1);
}

/* The two ends of the range by turns, and now and then something between. */
static void extremes(void)
{
    int64_t count = sales();

    for (int64_t i = 0; i < count; i++) {
        int64_t price = i % 2 ? PRICE_MAX : -PRICE_MAX;

        if (random_chance(1, 50))
            price = random_range(-9, 9);
        put_long(price, i + 1 < count ? ' ' : '\n');
    }
}

/* From the outside in: the median stays, all others move. */
static void inwards(void)
{
    int64_t count = sales();

    for (int64_t i = 0; i < count; i++)
        put_long(i % 2 ? count - i : i - count, i + 1 < count ? ' ' : '\n');
}

static const struct gen_family families[] = {
    {"random",   random_family},
    {"rising",   rising       },
    {"falling",  falling      },
    {"extremes", extremes     },
    {"inwards",  inwards      },
    {NULL,       NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
