/*
 * Elections for More Than Half the Ballots. The ballots follow a rule, so each family chooses the
 * rule for the election that it wants.
 */
#include "gen.h"

#define BALLOTS_MAX 4000000
#define NUMBER_MAX 1000000000

static int64_t ballots(void)
{
    return gen_long("n", 1, BALLOTS_MAX);
}

static void put_rule(int64_t n, int64_t x, int64_t a, int64_t c, int64_t m, int64_t d)
{
    put_line("%lld %lld %lld %lld %lld %lld", (long long)n, (long long)x, (long long)a,
             (long long)c, (long long)m, (long long)d);
}

/* The rule itself, for what only single numbers can say. */
static void rule_family(void)
{
    int64_t n = ballots(), x = gen_long("x", 0, NUMBER_MAX), a = gen_long("a", 0, NUMBER_MAX);
    int64_t c = gen_long("c", 0, NUMBER_MAX), m = gen_long("m", 1, NUMBER_MAX);

    put_rule(n, x, a, c, m, gen_long("d", 1, NUMBER_MAX));
}

/* x, s - x, x, s - x: half and half, or one more for the first. */
static void turns_family(void)
{
    int64_t n = ballots(), m = random_range(900000000, NUMBER_MAX);
    int64_t s = random_range(m / 2, m - 1), x = random_range(0, s / 3);

    put_rule(n, x, m - 1, s, m, random_range(1, s / 9));
}

/* Three values in turn (a * a * a = 1 modulo a * a + a + 1), two of them for one candidate. */
static void thirds_family(void)
{
    int64_t n = ballots();

    for (;;) {
        int64_t a = random_range(20000, 31000), m = a * a + a + 1;
        int64_t x = random_range(1, m - 1), d = random_range(m / 20, m / 4);
        int64_t p = x / d, q = a * x % m / d, r = a * a % m * x % m / d;

        if ((p == q || q == r || p == r) && !(p == q && q == r) && m <= NUMBER_MAX) {
            put_rule(n, x, a, 0, m, d);
            return;
        }
    }
}

/* Ballots without order: candidate 0 gets about `share` of a thousand. */
static void random_family(void)
{
    int64_t n = ballots(), m = 999999937;
    int64_t share = gen_long("share", 1, 1000);
    int64_t x = random_range(1, m - 1), a = random_range(m / 2, m - 1);
    int64_t c = random_range(1, m - 1);

    put_rule(n, x, a, c, m, m / 1000 * share + 7);
}

/* A small election with few candidates. */
static void tiny_family(void)
{
    int64_t n = random_range(1, gen_long("max", 1, 100));
    int64_t m = random_range(1, 12), x = random_range(0, 12), a = random_range(0, 12);
    int64_t c = random_range(0, 12);

    put_rule(n, x, a, c, m, random_range(1, 5));
}

/* As many candidates as ballots. */
static void different_family(void)
{
    int64_t n = ballots(), c = random_range(1, 200);

    put_rule(n, random_range(0, 1000), 1, c, NUMBER_MAX - 63, c);
}

static const struct gen_family families[] = {
    {"rule",      rule_family     },
    {"turns",     turns_family    },
    {"thirds",    thirds_family   },
    {"random",    random_family   },
    {"tiny",      tiny_family     },
    {"different", different_family},
    {NULL,        NULL            },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
