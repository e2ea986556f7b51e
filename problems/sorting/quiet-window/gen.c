/* Cases of the quiet window: the noise of each minute and the budget, one JSON value a line. */
#include "gen.h"

enum { MAX_N = 1000000, MAX_NOISE = 1000000000 };

static const int64_t max_budget = INT64_C(1000000000000000);

static void case_put(const int64_t *noise, int64_t n, int64_t budget)
{
    put_char('[');
    for (int64_t i = 0; i + 1 < n; i++)
        put_long(noise[i], ',');
    put_long(noise[n - 1], ']');
    put_char('\n');
    put_long(budget, '\n');
}

/* Everything fits, to the last bit. */
static void fits_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *noise = gen_longs(n), total = 0;

    for (int64_t i = 0; i < n; i++)
        total += noise[i] = random_range(0, MAX_NOISE);
    case_put(noise, n, total);
}

/* Each minute alone is beyond the budget. */
static void loud_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *noise = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        noise[i] = random_range(501, 1000);
    case_put(noise, n, 500);
}

/* Budget 0 and here and there a sound: the longest silence counts. */
static void zero_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *noise = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        noise[i] = random_chance(1, 8) ? random_range(1, 5) : 0;
    case_put(noise, n, 0);
}

static void silence_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);

    case_put(gen_longs(n), n, 0);
}

/* Every minute as loud as can be. */
static void blare_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *noise = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        noise[i] = MAX_NOISE;
    case_put(noise, n, gen_long("budget", 0, max_budget));
}

/* Five minutes of 858,993,460 make 2^32 + 4: in 32 bits that is 4, and a row of them is quiet. */
static void wrap_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *noise = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        noise[i] = INT64_C(858993460) + random_range(-1, 1);
    case_put(noise, n, INT64_C(3435973846));
}

/* Quiet hours with a spike now and then that is too loud, or nearly so. */
static void spikes_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *noise = gen_longs(n);

    for (int64_t i = 0; i < n; i++)
        noise[i] = random_range(0, 9);
    for (int64_t i = 0; i < n / 500 + 1; i++) {
        int64_t minute = random_range(0, n - 1);
        noise[minute] = random_range(900000, 1100000);
    }
    case_put(noise, n, 1000000);
}

static void random_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *noise = gen_longs(n);
    int64_t loudest = gen_long_or("loudest", MAX_NOISE, 0, MAX_NOISE);
    int64_t budget = loudest * random_range(1, n < 10 ? n : n / 2);

    for (int64_t i = 0; i < n; i++)
        noise[i] = random_range(0, loudest);
    case_put(noise, n, budget < max_budget ? budget : max_budget);
}

static const struct gen_family families[] = {
    {"fits", fits_family},       {"loud", loud_family},   {"zero", zero_family},
    {"silence", silence_family}, {"blare", blare_family}, {"wrap", wrap_family},
    {"spikes", spikes_family},   {"random", random_family}, {NULL, NULL},
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
