/* Cases: n, then n gains. Each family aims at something; name it by what it looks like. */
#include "gen.h"

enum { MAX_N = 200000, MAX_GAIN = 1000000000 };

static void case_put(const int64_t *gains, int64_t n)
{
    put_long(n, '\n');
    put_longs(gains, n);
}

static void random_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), most = gen_long("most", 1, MAX_GAIN), *gains = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        gains[i] = random_range(-most, most);
    case_put(gains, n);
}

/* Sums beyond 32 bits. */
static void gains_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *gains = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        gains[i] = random_range(MAX_GAIN / 2, MAX_GAIN);
    case_put(gains, n);
}

/* No run is better than its best day. */
static void losses_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *gains = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        gains[i] = random_range(-MAX_GAIN, -1);
    case_put(gains, n);
}

static const struct gen_family families[] = {
    {"random", random_family}, {"gains", gains_family}, {"losses", losses_family}, {NULL, NULL},
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
