/* Purses for Two Coins for the Toll. */
#include "gen.h"

#define COINS_MAX 200000
#define VALUE_MAX INT64_C(4000000000000000000)

static void case_put(int64_t *coins, int64_t n, int64_t toll)
{
    random_shuffle(coins, n);
    put_long(n, ' ');
    put_long(toll, '\n');
    put_longs(coins, n);
}

static int64_t coins_count(void)
{
    return gen_long("n", 1, COINS_MAX);
}

static void tiny_family(void)
{
    int64_t n = random_range(1, gen_long("max", 1, 100)), *coins = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        coins[i] = random_range(-3, 3);
    case_put(coins, n, random_range(-4, 4));
}

/* Values from -span to span; the toll is that of one pair. */
static void random_family(void)
{
    int64_t n = gen_long("n", 2, COINS_MAX), span = gen_long_or("span", VALUE_MAX, 0, VALUE_MAX);
    int64_t *coins = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        coins[i] = random_range(-span, span);
    case_put(coins, n, coins[0] + coins[1]);
}

static void equal_family(void)
{
    int64_t n = coins_count(), *coins = gen_longs(n);
    int64_t value = gen_long("value", -VALUE_MAX, VALUE_MAX);

    for (int64_t i = 0; i < n; i++)
        coins[i] = value;
    case_put(coins, n, 2 * value + gen_long_or("beside", 0, 0, 1));
}

/* Two values that make the toll together, and some of half the toll. */
static void runs_family(void)
{
    int64_t n = coins_count(), half = random_range(-1000, 1000), apart = random_range(1, 1000);
    int64_t *coins = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        coins[i] = half + apart * random_range(-1, 1);
    case_put(coins, n, 2 * half);
}

/* Large values side by side, whose sums differ in the last digits only. */
static void close_family(void)
{
    int64_t n = coins_count(), *coins = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        coins[i] = VALUE_MAX - random_range(0, 300);
    case_put(coins, n, 2 * VALUE_MAX - 300);
}

/* Multiples of one number, in the order of their making, then the same ones again. */
static void multiples_family(void)
{
    int64_t n = coins_count(), of = gen_long("of", 1, 1000000), kinds = gen_long("kinds", 1, n);

    put_long(n, ' ');
    put_long(of * kinds, '\n');
    for (int64_t i = 0; i < n; i++)
        put_long(of * (1 + i % kinds), i + 1 < n ? ' ' : '\n');
}

static const struct gen_family families[] = {
    {"tiny",      tiny_family     },
    {"random",    random_family   },
    {"equal",     equal_family    },
    {"runs",      runs_family     },
    {"close",     close_family    },
    {"multiples", multiples_family},
    {NULL,        NULL            },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
