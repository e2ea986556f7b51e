/* Cases of the normal table: the number of questions, then "P m s x" and "Q m s u". */
#include "gen.h"

#include "decimal.h"

enum { MAX_Q = 100000, UNIT = 1000000 };

static int64_t count_put(void)
{
    int64_t q = gen_long("q", 1, MAX_Q);

    put_long(q, '\n');
    return q;
}

/* s of up to `widest` units of 10^-places, x up to so many thousandths of a spread away. */
static void place_put(int64_t widest, int places, int64_t least, int64_t most)
{
    int64_t s = random_range(1, widest) * 1000, m = random_range(-900, 900) * (s / 1000);
    int64_t away = random_range(least, most) * (s / 1000);

    away = random_chance(1, 2) ? away : -away;
    put_text("P ");
    put_fixed(m, places, ' ');
    put_fixed(s, places, ' ');
    put_fixed(m + away, places, '\n');
}

static void quantile_put(int64_t digits)
{
    int64_t s = random_range(1, UNIT), u = random_range(1, UNIT - 1);

    put_text("Q ");
    put_fixed(random_range(-900, 900) * s, 3, ' ');
    put_fixed(s, 3, ' ');
    if (digits > 6) {
        u = random_range(1, 9999999);
        put_line("%lld.%06llde-%lld", (long long)(u / UNIT + (u < UNIT)), (long long)(u % UNIT),
                 (long long)random_range(1, digits));
    } else {
        put_fixed(u, 6, '\n');
    }
}

static void middle_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        if (q % 2)
            place_put(UNIT, 6, 0, 0);
        else
            put_line("Q %lld %lld 0.5", (long long)q, (long long)q);
    }
}

static void near_family(void)
{
    for (int64_t q = count_put(); q > 0; q--)
        place_put(UNIT, 6, 0, 3000);
}

static void sides_family(void)
{
    for (int64_t q = count_put(); q > 0; q--)
        place_put(1000, 3, 1000, 6000);
}

static void far_family(void)
{
    for (int64_t q = count_put(); q > 0; q--)
        place_put(UNIT, 6, 7000, q % 10 ? 30000 : 7000);
}

static void narrow_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        if (q % 2)
            place_put(9, 12, 0, 8000);
        else
            put_line("Q 1e-6 %llde-9 0.%lld", (long long)random_range(1, 9),
                     (long long)random_range(1, 999));
    }
}

static void quantile_family(void)
{
    for (int64_t q = count_put(); q > 0; q--)
        quantile_put(6);
}

static void rare_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        if (q % 10)
            quantile_put(15);
        else
            put_line(q % 20 ? "Q 0 1 1e-15" : "Q -3 2 0.999999");
    }
}

static void mixed_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        if (q % 2)
            quantile_put(q % 4 == 1 ? 6 : 12);
        else
            place_put(UNIT, 6, 0, q % 4 == 0 ? 3000 : 20000);
    }
}

static const struct gen_family families[] = {
    {"middle",   middle_family  },
    {"near",     near_family    },
    {"sides",    sides_family   },
    {"far",      far_family     },
    {"narrow",   narrow_family  },
    {"quantile", quantile_family},
    {"rare",     rare_family    },
    {"mixed",    mixed_family   },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
