/* Cases of the fit: n and d, then n readings with nine digits after the point. */
#include "gen.h"

#include "decimal.h"

enum { MAX_N = 2000, MAX_D = 12, PLACES = 9 };

static const int64_t unit = 1000000000;

static int64_t head_put(void)
{
    int64_t n = gen_long("n", 1, MAX_N);

    put_long(n, ' ');
    put_long(gen_long("d", 0, n - 1 < MAX_D ? n - 1 : MAX_D), '\n');
    return n;
}

static void reading_put(int64_t x, int64_t y)
{
    int64_t most = 10 * unit;

    put_fixed(x, PLACES, ' ');
    put_fixed(y > most ? most : y < -most ? -most : y, PLACES, '\n');
}

/* All at one place. */
static void same_family(void)
{
    int64_t n = head_put();

    for (int64_t i = 0; i < n; i++)
        reading_put(unit / 4, random_range(-10 * unit, 10 * unit));
}

/* A wave of kinks that no polynomial follows: x from 0 to 1. */
static int64_t wave(int64_t x)
{
    int64_t phase = x * 3 % unit;

    return 4 * (phase < unit / 2 ? phase : unit - phase) + x;
}

/* Evenly spaced, in random order; noise in thousandths. */
static void grid_family(void)
{
    int64_t n = head_put(), noise = gen_long("noise", 0, 9000) * (unit / 1000);
    int64_t *place = random_permutation(n, 0);

    for (int64_t i = 0; i < n; i++) {
        int64_t x = n > 1 ? place[i] * unit / (n - 1) : 0;

        reading_put(x, wave(x) + random_range(-noise, noise));
    }
}

static void random_family(void)
{
    int64_t n = head_put();

    for (int64_t i = 0; i < n; i++) {
        int64_t x = random_range(0, unit), noise = random_range(-unit, unit);

        reading_put(x, 3 * wave(x) - 5 * unit + noise);
    }
}

static void constant_family(void)
{
    int64_t n = head_put();

    for (int64_t i = 0; i < n; i++)
        reading_put(random_range(0, unit), -7 * unit / 2);
}

/* Within a thousandth. */
static void close_family(void)
{
    int64_t n = head_put();

    for (int64_t i = 0; i < n; i++) {
        int64_t x = unit / 2 + random_range(0, unit / 1000);

        reading_put(x, random_range(-unit, unit));
    }
}

static const struct gen_family families[] = {
    {"same",     same_family    },
    {"grid",     grid_family    },
    {"random",   random_family  },
    {"constant", constant_family},
    {"close",    close_family   },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
