/* Cases of the mute scale: n, then the rank of each parcel. */
#include "gen.h"

enum { MAX_N = 1000 };

static void random_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);

    put_long(n, '\n');
    put_longs(random_permutation(n, 1), n);
}

static void rising_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);

    put_long(n, '\n');
    for (int64_t i = 1; i <= n; i++)
        put_long(i, i < n ? ' ' : '\n');
}

static void falling_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);

    put_long(n, '\n');
    for (int64_t i = n; i >= 1; i--)
        put_long(i, i > 1 ? ' ' : '\n');
}

/* 1 3 5 ... 6 4 2: up to the heaviest in the middle, then down. */
static void organ_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *ranks = gen_longs(n);

    for (int64_t rank = 1, left = 0, right = n - 1; rank <= n; rank++)
        ranks[rank % 2 == 1 ? left++ : right--] = rank;
    put_long(n, '\n');
    put_longs(ranks, n);
}

static const struct gen_family families[] = {
    {"random", random_family}, {"rising", rising_family}, {"falling", falling_family},
    {"organ", organ_family},   {NULL, NULL},
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
