/* Shelves for Fewest Crate Swaps: permutations with known cycles, worn by random numbers. */
#include "gen.h"

#define CRATES_MAX 200000
#define NUMBER_MAX INT64_C(1000000000)

/* ranks[i] says that place i holds the crate with the ranks[i]-th least number, from 0. */
static void put_shelf(const int64_t *ranks, int64_t count)
{
    int64_t *numbers = random_distinct(count, -NUMBER_MAX, NUMBER_MAX);
    int64_t *shelf = gen_longs(count);

    for (int64_t i = 0; i < count; i++)
        shelf[i] = numbers[ranks[i]];
    put_long(count, '\n');
    put_longs(shelf, count);
}

static int64_t crates(void)
{
    return gen_long("n", 1, CRATES_MAX);
}

static void one(void)
{
    put_shelf(random_permutation(1, 0), 1);
}

/* The wrong way round. */
static void two(void)
{
    const int64_t ranks[] = {1, 0};

    put_shelf(ranks, 2);
}

static void random_family(void)
{
    int64_t count = crates();

    put_shelf(random_permutation(count, 0), count);
}

static void sorted(void)
{
    int64_t count = crates();
    int64_t *ranks = gen_longs(count);

    for (int64_t i = 0; i < count; i++)
        ranks[i] = i;
    put_shelf(ranks, count);
}

static void reversed(void)
{
    int64_t count = crates();
    int64_t *ranks = gen_longs(count);

    for (int64_t i = 0; i < count; i++)
        ranks[i] = count - 1 - i;
    put_shelf(ranks, count);
}

/* Moved along by a number that shares no divisor with n: one cycle of all. */
static void rotated(void)
{
    int64_t count = crates();
    int64_t *ranks = gen_longs(count);
    int64_t shift, divisor;

    do {
        int64_t rest = count;

        shift = divisor = random_range(1, count);
        while (rest) {
            int64_t kept = divisor % rest;

            divisor = rest;
            rest = kept;
        }
    } while (divisor != 1);
    for (int64_t i = 0; i < count; i++)
        ranks[i] = (i + shift) % count;
    put_shelf(ranks, count);
}

/* Crates 1 and 2 exchanged, 3 and 4, and so on; with odd n the last stands right. */
static void neighbours(void)
{
    int64_t count = crates();
    int64_t *ranks = gen_longs(count);

    for (int64_t i = 0; i < count; i++)
        ranks[i] = (i ^ 1) < count ? i ^ 1 : i;
    put_shelf(ranks, count);
}

/* Cycles of three places taken anywhere, in either direction; up to two crates stand right. */
static void threes(void)
{
    int64_t count = crates();
    int64_t *places = random_permutation(count, 0);
    int64_t *ranks = gen_longs(count);

    for (int64_t i = 0; i < count; i++)
        ranks[i] = i;
    for (int64_t i = 0; i + 2 < count; i += 3) {
        ranks[places[i]] = places[i + 1];
        ranks[places[i + 1]] = places[i + 2];
        ranks[places[i + 2]] = places[i];
    }
    put_shelf(ranks, count);
}

static const struct gen_family families[] = {
    {"one",        one          },
    {"two",        two          },
    {"random",     random_family},
    {"sorted",     sorted       },
    {"reversed",   reversed     },
    {"rotated",    rotated      },
    {"threes",     threes       },
    {"neighbours", neighbours   },
    {NULL,         NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
