/*
 * Heaps of badges for Millions of Badges: `n q x a c m`, then the ranks. The badges follow a rule,
 * so each family chooses the rule for the heap that it wants.
 */
#include "gen.h"

enum { BADGES_MAX = 6000000, RANKS_MAX = 1000, NUMBER_MAX = 1000000000 };

static void case_put(int64_t n, int64_t x, int64_t a, int64_t c, int64_t m)
{
    int64_t q = gen_long("q", 1, RANKS_MAX);

    put_line("%lld %lld %lld %lld %lld %lld", (long long)n, (long long)q, (long long)x,
             (long long)a, (long long)c, (long long)m);
    for (int64_t i = 0; i < q; i++)
        put_long(i == 0 ? n : i == 1 ? 1 : random_range(1, n), '\n');
}

static int64_t badges(void)
{
    return gen_long("n", 1, BADGES_MAX);
}

/* The rule itself, for what only single numbers can say. */
static void rule_family(void)
{
    int64_t n = badges(), x = gen_long("x", 0, NUMBER_MAX), a = gen_long("a", 0, NUMBER_MAX);
    int64_t c = gen_long("c", 0, NUMBER_MAX);

    case_put(n, x, a, c, gen_long("m", 1, NUMBER_MAX));
}

static void random_family(void)
{
    int64_t n = badges(), x = random_range(1, 999999936), a = random_range(1, 999999936);

    case_put(n, x, a, random_range(0, 999999936), 999999937);
}

/* Two badges in turn. */
static void two_family(void)
{
    int64_t n = badges(), m = random_range(900000000, NUMBER_MAX), s = random_range(1, m - 1);

    case_put(n, random_range(0, s), m - 1, s, m);
}

/* Rising numbers: all badges, one after the other, again and again. */
static void rising_family(void)
{
    int64_t n = badges();

    case_put(n, random_range(0, 65535), 1, 1, gen_long_or("m", NUMBER_MAX, 1, NUMBER_MAX));
}

/* Few numbers, few badges. */
static void tiny_family(void)
{
    int64_t n = random_range(1, gen_long("max", 1, 1000)), m = random_range(1, 40);
    int64_t x = random_range(0, 40), a = random_range(0, 40);

    case_put(n, x, a, random_range(0, 40), m);
}

static const struct gen_family families[] = {
    {"rule",   rule_family  },
    {"random", random_family},
    {"two",    two_family   },
    {"rising", rising_family},
    {"tiny",   tiny_family  },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
