/* Rows for How Many Bubble Rounds. */
#include "gen.h"

enum { CARDS_MAX = 300000, VALUE_MAX = 1000000000 };

static void case_put(const int64_t *values, int64_t n)
{
    put_long(n, '\n');
    put_longs(values, n);
}

static int64_t cards(void)
{
    return gen_long("n", 1, CARDS_MAX);
}

static void tiny_family(void)
{
    int64_t n = random_range(1, gen_long("max", 1, 100)), *values = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        values[i] = random_range(-2, 2);
    case_put(values, n);
}

static void random_family(void)
{
    int64_t n = cards(), span = gen_long_or("span", VALUE_MAX, 0, VALUE_MAX);
    int64_t *values = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        values[i] = random_range(-span, span);
    case_put(values, n);
}

static void falling_family(void)
{
    int64_t n = cards(), *rising = random_distinct(n, -VALUE_MAX, VALUE_MAX),
            *values = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        values[i] = rising[n - 1 - i];
    case_put(values, n);
}

static void rising_family(void)
{
    int64_t n = cards();

    case_put(random_distinct(n, -VALUE_MAX, VALUE_MAX), n);
}

static void equal_family(void)
{
    int64_t n = cards(), *values = gen_longs(n);
    int64_t value = gen_long("value", -VALUE_MAX, VALUE_MAX);

    for (int64_t i = 0; i < n; i++)
        values[i] = value;
    case_put(values, n);
}

/* Rising blocks, the blocks themselves falling. */
static void blocks_family(void)
{
    int64_t n = cards(), length = gen_long("length", 1, CARDS_MAX), *values = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        values[i] = -(i / length) * length + i % length;
    case_put(values, n);
}

/* Numbers at both ends of the range. */
static void extremes_family(void)
{
    int64_t n = cards(), *values = gen_longs(n);

    for (int64_t i = 0; i < n; i++) {
        int64_t value = VALUE_MAX - random_range(0, 2);

        values[i] = random_chance(1, 2) ? value : -value;
    }
    case_put(values, n);
}

/* In order but for one number: at its place `from` stands what belongs to `to`. */
static void stray_family(void)
{
    int64_t n = cards(), from = gen_long("from", 1, n), to = gen_long("to", 1, n);
    int64_t *rising = random_distinct(n, -VALUE_MAX, VALUE_MAX), *values = gen_longs(n), next = 0;

    for (int64_t i = 0; i < n; i++) {
        if (next == to - 1)
            next++;
        values[i] = i == from - 1 ? rising[to - 1] : rising[next++];
    }
    case_put(values, n);
}

static const struct gen_family families[] = {
    {"tiny",     tiny_family    },
    {"random",   random_family  },
    {"falling",  falling_family },
    {"rising",   rising_family  },
    {"equal",    equal_family   },
    {"blocks",   blocks_family  },
    {"extremes", extremes_family},
    {"stray",    stray_family   },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
