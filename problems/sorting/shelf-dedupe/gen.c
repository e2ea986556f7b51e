/* Cases of the shelf: one line of JSON, an array of sizes that never fall. */
#include "gen.h"

enum { MAX_N = 1000000, MAX_SIZE = 1000000000 };

static void case_put(const int64_t *sizes, int64_t n)
{
    put_char('[');
    for (int64_t i = 0; i < n; i++)
        put_long(sizes[i], i + 1 < n ? ',' : ']');
    if (n == 0)
        put_char(']');
    put_char('\n');
}

static void equal_family(void)
{
    int64_t n = gen_long("n", 0, MAX_N), *sizes = gen_longs(n);
    int64_t size = gen_long("size", -MAX_SIZE, MAX_SIZE);

    for (int64_t i = 0; i < n; i++)
        sizes[i] = size;
    case_put(sizes, n);
}

/* first, first + 1, ..., each so many times. */
static void run_put(int64_t times)
{
    int64_t n = gen_long("n", 0, MAX_N), *sizes = gen_longs(n);
    int64_t first = gen_long("first", -MAX_SIZE, MAX_SIZE - MAX_N);

    for (int64_t i = 0; i < n; i++)
        sizes[i] = first + i / times;
    case_put(sizes, n);
}

static void different_family(void)
{
    run_put(1);
}

static void pairs_family(void)
{
    run_put(2);
}

/* The smallest and the largest size, half the shelf each. */
static void ends_family(void)
{
    int64_t n = gen_long("n", 0, MAX_N), *sizes = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        sizes[i] = i < n / 2 ? -MAX_SIZE : MAX_SIZE;
    case_put(sizes, n);
}

/* At most so many values around 0. */
static void random_family(void)
{
    int64_t n = gen_long("n", 0, MAX_N), *sizes = gen_longs(n);
    int64_t values = gen_long("values", 1, 2 * (int64_t)MAX_SIZE);

    for (int64_t i = 0; i < n; i++)
        sizes[i] = random_range(-values / 2, values - values / 2 - 1);
    qsort(sizes, (size_t)n, sizeof *sizes, compare_longs);
    case_put(sizes, n);
}

static const struct gen_family families[] = {
    {"equal",     equal_family    },
    {"different", different_family},
    {"pairs",     pairs_family    },
    {"ends",      ends_family     },
    {"random",    random_family   },
    {NULL,        NULL            },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
