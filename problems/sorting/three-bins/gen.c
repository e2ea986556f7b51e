/* Cases of Three Bins, One Walk: the values and the pivot, one JSON value a line. */
#include "gen.h"

enum { VALUES_MAX = 500000, VALUE_MAX = 1000000000 };

static void case_put(const int64_t *values, int64_t n, int64_t pivot)
{
    put_char('[');
    for (int64_t i = 0; i < n; i++)
        put_long(values[i], i + 1 < n ? ',' : ']');
    if (n == 0)
        put_char(']');
    put_char('\n');
    put_long(pivot, '\n');
}

static int64_t values_count(void)
{
    return gen_long("n", 0, VALUES_MAX);
}

static int64_t pivot_at(void)
{
    return gen_long("pivot", -VALUE_MAX, VALUE_MAX);
}

static void random_family(void)
{
    int64_t n = values_count(), span = gen_long_or("span", VALUE_MAX, 0, VALUE_MAX);
    int64_t pivot = pivot_at(), *values = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        values[i] = random_range(-span, span);
    case_put(values, n, pivot);
}

/* Every row of n values from 0 to 2, by its number. */
static void row_family(void)
{
    int64_t n = values_count(), number = gen_long("number", 0, 1000000), *values = gen_longs(n);

    for (int64_t i = 0; i < n; i++, number /= 3)
        values[i] = number % 3;
    case_put(values, n, 1);
}

static void equal_family(void)
{
    int64_t n = values_count(), value = gen_long("value", -VALUE_MAX, VALUE_MAX);
    int64_t pivot = pivot_at(), *values = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        values[i] = value;
    case_put(values, n, pivot);
}

/* Large and small in turn. */
static void turns_family(void)
{
    int64_t n = values_count(), *values = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        values[i] = i % 2 ? -i : i + 1;
    case_put(values, n, 0);
}

/* From large to small. */
static void falling_family(void)
{
    int64_t n = values_count(), *rising = random_distinct(n, -VALUE_MAX, VALUE_MAX);
    int64_t *values = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        values[i] = rising[n - 1 - i];
    case_put(values, n, n > 0 ? rising[n / 2] : 0);
}

static const struct gen_family families[] = {
    {"random",  random_family },
    {"row",     row_family    },
    {"equal",   equal_family  },
    {"turns",   turns_family  },
    {"falling", falling_family},
    {NULL,      NULL          },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
