/* Tables for Rank in the Times Table: one line `n m k`. */
#include "gen.h"

#define SIDE_MAX 500000

static void case_put(int64_t n, int64_t m, int64_t k)
{
    put_line("%lld %lld %lld", (long long)n, (long long)m, (long long)k);
}

/* The table n by m; k as given, or counted from the end. */
static void table_family(void)
{
    int64_t n = gen_long("n", 1, SIDE_MAX), m = gen_long("m", 1, SIDE_MAX);
    int64_t last = gen_long_or("last", -1, 0, n * m - 1);

    case_put(n, m, last >= 0 ? n * m - last : gen_long("k", 1, n * m));
}

/* Any entry of the table n by m. */
static void random_family(void)
{
    int64_t n = gen_long("n", 1, SIDE_MAX), m = gen_long_or("m", n, 1, SIDE_MAX);

    case_put(n, m, random_range(1, n * m));
}

static void tiny_family(void)
{
    int64_t max = gen_long("max", 1, 100), n = random_range(1, max), m = random_range(1, max);

    case_put(n, m, random_range(1, n * m));
}

/* The first or the last of a run of equal products; `before` and `after` step out of the run. */
static void run_family(void)
{
    int64_t n = gen_long("n", 1, SIDE_MAX), m = gen_long("m", 1, SIDE_MAX), count = 0;
    int64_t value = gen_long("value", 1, n * m), step = gen_long_or("step", 0, 0, 1);

    for (int64_t row = 1; row <= n; row++)
        count += value / row < m ? value / row : m;
    case_put(n, m, count + step);
}

static const struct gen_family families[] = {
    {"table",  table_family },
    {"random", random_family},
    {"tiny",   tiny_family  },
    {"run",    run_family   },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
