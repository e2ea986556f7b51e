/*
 * Drums for Radix for the Ticket Drum: one line `n x a c`. The codes follow a rule, so each family
 * chooses the rule for the drum that it wants.
 */
#include "gen.h"

#define TICKETS_MAX 2000000
#define NUMBER_MAX INT64_C(9000000000000000000)

static void case_put(int64_t n, int64_t x, int64_t a, int64_t c)
{
    put_line("%lld %lld %lld %lld", (long long)n, (long long)x, (long long)a, (long long)c);
}

static int64_t tickets(void)
{
    return gen_long("n", 1, TICKETS_MAX);
}

/* The rule itself, for what only single numbers can say. */
static void rule_family(void)
{
    int64_t n = tickets(), x = gen_long("x", -NUMBER_MAX, NUMBER_MAX);
    int64_t a = gen_long("a", -NUMBER_MAX, NUMBER_MAX);

    case_put(n, x, a, gen_long("c", -NUMBER_MAX, NUMBER_MAX));
}

/* Codes without order: a multiplier of the form 8 k + 5 and an odd addend give a full period. */
static void random_family(void)
{
    int64_t n = tickets(), x = random_range(-NUMBER_MAX, NUMBER_MAX);
    int64_t a = random_range(NUMBER_MAX / 16, NUMBER_MAX / 8 - 1) * 8 + 5;

    case_put(n, x, a, random_range(0, NUMBER_MAX / 2) * 2 - 1);
}

/* All codes have the same low bytes: only `bits` and above differ. */
static void high_family(void)
{
    int64_t n = tickets(), bits = gen_long("bits", 1, 62);

    case_put(n, random_range(-NUMBER_MAX, NUMBER_MAX), 1,
             (INT64_C(1) << bits) * (bits < 60 ? 3 : 1));
}

/* Codes one after the other, upwards or downwards, from about 2^63 or 0 on. */
static void steps_family(void)
{
    int64_t n = tickets(), step = gen_long("step", -1000000000, 1000000000);

    case_put(n, gen_long("from", -NUMBER_MAX, NUMBER_MAX), 1, step);
}

static const struct gen_family families[] = {
    {"rule",   rule_family  },
    {"random", random_family},
    {"high",   high_family  },
    {"steps",  steps_family },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
