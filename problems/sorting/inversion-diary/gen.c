/* Diaries for Out-of-Order Diary. */
#include "gen.h"

enum { ENTRIES_MAX = 300000, DATE_MAX = 1000000000 };

static void case_put(const int64_t *dates, int64_t n)
{
    put_long(n, '\n');
    put_longs(dates, n);
}

static int64_t entries(void)
{
    return gen_long("n", 1, ENTRIES_MAX);
}

static void tiny_family(void)
{
    int64_t n = random_range(1, gen_long("max", 1, 100)), *dates = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        dates[i] = random_range(-2, 2);
    case_put(dates, n);
}

static void random_family(void)
{
    int64_t n = entries(), span = gen_long_or("span", DATE_MAX, 0, DATE_MAX);
    int64_t *dates = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        dates[i] = random_range(-span, span);
    case_put(dates, n);
}

static void falling_family(void)
{
    int64_t n = entries(), *rising = random_distinct(n, -DATE_MAX, DATE_MAX), *dates = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        dates[i] = rising[n - 1 - i];
    case_put(dates, n);
}

static void rising_family(void)
{
    int64_t n = entries();

    case_put(random_distinct(n, -DATE_MAX, DATE_MAX), n);
}

static void equal_family(void)
{
    int64_t n = entries(), *dates = gen_longs(n);
    int64_t date = gen_long("date", -DATE_MAX, DATE_MAX);

    for (int64_t i = 0; i < n; i++)
        dates[i] = date;
    case_put(dates, n);
}

/* Rising blocks, the blocks themselves falling. */
static void blocks_family(void)
{
    int64_t n = entries(), length = gen_long("length", 1, ENTRIES_MAX), *dates = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        dates[i] = -(i / length) * length + i % length;
    case_put(dates, n);
}

/* Dates at both ends of the range. */
static void extremes_family(void)
{
    int64_t n = entries(), *dates = gen_longs(n);

    for (int64_t i = 0; i < n; i++) {
        int64_t date = DATE_MAX - random_range(0, 2);

        dates[i] = random_chance(1, 2) ? date : -date;
    }
    case_put(dates, n);
}

static const struct gen_family families[] = {
    {"tiny",     tiny_family    },
    {"random",   random_family  },
    {"falling",  falling_family },
    {"rising",   rising_family  },
    {"equal",    equal_family   },
    {"blocks",   blocks_family  },
    {"extremes", extremes_family},
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
