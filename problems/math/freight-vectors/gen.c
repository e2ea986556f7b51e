/* Cases of the freight vectors: r and c, x, w, and the table. Numbers are millionths. */
#include "gen.h"

#include "decimal.h"

enum { MAX_ENTRIES = 1000000, PLACES = 6 };

static const int64_t unit = 1000000, max_number = INT64_C(1000000000000);

struct sizes {
    int64_t r, c;
};

static struct sizes sizes_put(void)
{
    struct sizes sizes;

    sizes.r = gen_long("r", 1, MAX_ENTRIES);
    sizes.c = gen_long("c", 1, MAX_ENTRIES / sizes.r);
    put_long(sizes.r, ' ');
    put_long(sizes.c, '\n');
    return sizes;
}

static void row_put(int64_t count, int64_t min, int64_t max)
{
    for (int64_t i = 0; i < count; i++)
        put_fixed(random_range(min, max), PLACES, i + 1 < count ? ' ' : '\n');
}

static void case_put(int64_t min, int64_t max)
{
    struct sizes sizes = sizes_put();

    row_put(sizes.c, min, max);
    row_put(sizes.r, min, max);
    for (int64_t i = 0; i < sizes.r; i++)
        row_put(sizes.c, min, max);
}

static void random_family(void)
{
    int64_t most = gen_long("most", 1, max_number);

    case_put(-most, most);
}

/* Nothing cancels. */
static void positive_family(void)
{
    case_put(unit, 9 * unit);
}

static void tiny_family(void)
{
    case_put(1, 9);
}

static void zeros_family(void)
{
    case_put(0, 0);
}

static void top_family(void)
{
    case_put(max_number, max_number);
}

/* 10^6 and -10^6 in turn with small numbers between; x and w are ones and tiny ones. */
static void cancel_family(void)
{
    struct sizes sizes = sizes_put();

    row_put(sizes.c, unit, unit);
    row_put(sizes.r, 1, unit);
    for (int64_t i = 0; i < sizes.r; i++) {
        for (int64_t j = 0; j < sizes.c; j++) {
            int64_t small = random_range(-9, 9);

            put_fixed(j % 3 == 0   ? max_number
                      : j % 3 == 1 ? small
                                   : -max_number,
                      PLACES, j + 1 < sizes.c ? ' ' : '\n');
        }
    }
}

static const struct gen_family families[] = {
    {"random",   random_family  },
    {"positive", positive_family},
    {"tiny",     tiny_family    },
    {"zeros",    zeros_family   },
    {"top",      top_family     },
    {"cancel",   cancel_family  },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
