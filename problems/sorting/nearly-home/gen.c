/*
 * Sacks of letters for Nearly Home: one line `n k x a c m d`. The letters follow a rule, so each
 * family chooses the rule for the sack that it wants.
 */
#include "gen.h"

enum { LETTERS_MAX = 2500000, NEAR_MAX = 10000, NUMBER_MAX = 1000000000, STEP_MAX = 100000 };

static void case_put(int64_t n, int64_t k, int64_t x, int64_t a, int64_t c, int64_t m, int64_t d)
{
    put_line("%lld %lld %lld %lld %lld %lld %lld", (long long)n, (long long)k, (long long)x,
             (long long)a, (long long)c, (long long)m, (long long)d);
}

static int64_t letters(void)
{
    return gen_long("n", 1, LETTERS_MAX);
}

/* The rule itself, for what only single numbers can say. */
static void rule_family(void)
{
    int64_t n = letters(), k = gen_long("k", 0, NEAR_MAX), x = gen_long("x", 0, NUMBER_MAX);
    int64_t a = gen_long("a", 0, NUMBER_MAX), c = gen_long("c", 0, NUMBER_MAX);
    int64_t m = gen_long("m", 1, NUMBER_MAX);

    case_put(n, k, x, a, c, m, gen_long("d", 1, STEP_MAX));
}

/* Noise without order. */
static void random_family(void)
{
    int64_t n = letters(), k = gen_long("k", 0, NEAR_MAX), d = gen_long_or("d", 1000, 1, STEP_MAX);
    int64_t x = random_range(1, 999999936), a = random_range(1, 999999936);

    case_put(n, k, x, a, random_range(0, 999999936), 999999937, d);
}

/* Falling numbers, block after block of about k letters. */
static void falling_family(void)
{
    int64_t n = letters(), k = gen_long("k", 1, NEAR_MAX), d = gen_long_or("d", 1000, 1, STEP_MAX);
    int64_t m = (k + 1) * d;

    case_put(n, k, m - 1, 1, m - (d + 1) % m, m, d);
}

/* Rising numbers: the letters are in order. */
static void rising_family(void)
{
    int64_t n = letters(), k = gen_long("k", 0, NEAR_MAX);

    case_put(n, k, 5, 1, 0, NUMBER_MAX, gen_long_or("d", 1000, 1, STEP_MAX));
}

static void tiny_family(void)
{
    int64_t n = random_range(1, gen_long("max", 1, 1000)), k = random_range(0, 5);
    int64_t d = random_range(1, 5), x = random_range(0, 100), a = random_range(1, 100);

    case_put(n, k, x, a, random_range(0, 100), 101, d);
}

static const struct gen_family families[] = {
    {"rule",    rule_family   },
    {"random",  random_family },
    {"falling", falling_family},
    {"rising",  rising_family },
    {"tiny",    tiny_family   },
    {NULL,      NULL          },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
