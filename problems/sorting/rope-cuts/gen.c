/* Cases of Cutting the Old Ropes: the ropes and the number of pieces, one JSON value a line. */
#include "gen.h"

enum { ROPES_MAX = 200000, LENGTH_MAX = 1000000000 };

static const int64_t pieces_max = INT64_C(1000000000000000);

static void case_put(const int64_t *ropes, int64_t n, int64_t k)
{
    put_char('[');
    for (int64_t i = 0; i < n; i++)
        put_long(ropes[i], i + 1 < n ? ',' : ']');
    put_char('\n');
    put_long(k < 1 ? 1 : k > pieces_max ? pieces_max : k, '\n');
}

static int64_t ropes_count(void)
{
    return gen_long("n", 1, ROPES_MAX);
}

/* Ropes up to `longest`, and as many pieces as a length of about `piece` gives. */
static void random_family(void)
{
    int64_t n = ropes_count(), longest = gen_long_or("longest", LENGTH_MAX, 1, LENGTH_MAX);
    int64_t piece = gen_long("piece", 1, LENGTH_MAX), k = 0;
    int64_t more = gen_long_or("more", 0, 0, 1), *ropes = gen_longs(n);

    for (int64_t i = 0; i < n; i++) {
        ropes[i] = random_range(1, longest);
        k += ropes[i] / piece;
    }
    case_put(ropes, n, k + more);
}

static void tiny_family(void)
{
    int64_t n = random_range(1, gen_long("max", 1, 100)), *ropes = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        ropes[i] = random_range(1, 12);
    case_put(ropes, n, random_range(1, 4 * n));
}

/* All ropes alike. */
static void equal_family(void)
{
    int64_t n = ropes_count(), *ropes = gen_longs(n);
    int64_t length = gen_long_or("length", LENGTH_MAX, 1, LENGTH_MAX);

    for (int64_t i = 0; i < n; i++)
        ropes[i] = length;
    case_put(ropes, n, gen_long("k", 1, pieces_max));
}

/* One rope that is long, and scraps. */
static void giant_family(void)
{
    int64_t n = ropes_count(), *ropes = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        ropes[i] = random_range(1, 3);
    ropes[random_below((uint64_t)n)] = LENGTH_MAX;
    case_put(ropes, n, gen_long("k", 1, pieces_max));
}

/* As many pieces as the ropes have units, less `less`: length 1, or none. */
static void units_family(void)
{
    int64_t n = ropes_count(), k = 1 - gen_long("less", 0, 9), *ropes = gen_longs(n);
    int64_t longest = gen_long_or("longest", LENGTH_MAX, 1, LENGTH_MAX);

    for (int64_t i = 0; i < n; i++)
        k += ropes[i] = random_range(1, longest);
    case_put(ropes, n, k);
}

static const struct gen_family families[] = {
    {"random", random_family},
    {"tiny",   tiny_family  },
    {"equal",  equal_family },
    {"giant",  giant_family },
    {"units",  units_family },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
