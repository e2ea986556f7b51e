/*
 * Shelves for The Two Sorted Shelves: `n m k`, then `base step run` for each shelf. Each `run`
 * books are alike, and the next ones `step` thicker.
 */
#include "gen.h"

#define BOOKS_MAX 1000000000
#define BASE_MAX INT64_C(1000000000000000000)

struct shelf {
    int64_t base, step, run;
};

static void case_put(int64_t n, int64_t m, int64_t k, struct shelf a, struct shelf b)
{
    put_line("%lld %lld %lld", (long long)n, (long long)m, (long long)k);
    put_line("%lld %lld %lld", (long long)a.base, (long long)a.step, (long long)a.run);
    put_line("%lld %lld %lld", (long long)b.base, (long long)b.step, (long long)b.run);
}

static int64_t books(const char *key)
{
    return gen_long(key, 0, BOOKS_MAX);
}

/* Both shelves as they are told. */
static void shelves_family(void)
{
    int64_t n = books("n"), m = books("m"), k = gen_long("k", 1, n + m);
    struct shelf a = {gen_long("base", -BASE_MAX, BASE_MAX), gen_long("step", 0, BOOKS_MAX), 1};
    struct shelf b = {gen_long("base2", -BASE_MAX, BASE_MAX), gen_long("step2", 0, BOOKS_MAX), 1};

    a.run = gen_long_or("run", 1, 1, BOOKS_MAX);
    b.run = gen_long_or("run2", 1, 1, BOOKS_MAX);
    case_put(n, m, k, a, b);
}

/* Thicknesses of the same range on both, with runs of equal books. */
static void tiny_family(void)
{
    int64_t max = gen_long("max", 1, 1000), n = random_range(0, max), m = random_range(n == 0, max);
    int64_t k = random_range(1, n + m);
    struct shelf a, b;

    a.base = random_range(-9, 9);
    a.step = random_range(0, 5);
    a.run = random_range(1, 3);
    b.base = random_range(-9, 9);
    b.step = random_range(0, 5);
    b.run = random_range(1, 3);
    case_put(n, m, k, a, b);
}

/* Two full shelves that overlap, the books of one about `ratio` times as far apart. */
static void overlap_family(void)
{
    int64_t n = books("n"), m = books("m"), ratio = gen_long_or("ratio", 1, 1, 1000);
    int64_t run = gen_long_or("run", 1, 1, BOOKS_MAX), k = random_range(1, n + m);
    int64_t base = random_range(-1000000, 1000000), step = random_range(100000, 1000000);
    struct shelf a = {base, step, run}, b = {base + random_range(0, step * 100), step * ratio, run};

    case_put(n, m, k, a, b);
}

static const struct gen_family families[] = {
    {"shelves", shelves_family},
    {"tiny",    tiny_family   },
    {"overlap", overlap_family},
    {NULL,      NULL          },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
