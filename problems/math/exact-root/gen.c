/* Cases of the exact root: q, then q questions "n k". */
#include "gen.h"

enum { MAX_Q = 100000, MAX_K = 64 };

static void question_put(uint64_t n, int64_t k)
{
    put_line("%llu %lld", (unsigned long long)n, (long long)k);
}

/* base^k, or 0 where it does not fit. */
static uint64_t power(uint64_t base, int64_t k)
{
    uint64_t result = 1;

    for (; k > 0 && result; k--)
        result = base && result > UINT64_MAX / base ? 0 : result * base;
    return result;
}

/* The greatest base whose k-th power fits. */
static uint64_t base_highest(int64_t k)
{
    uint64_t low = 1;

    if (k == 1)
        return UINT64_MAX;
    for (uint64_t step = UINT64_C(1) << 31; step; step /= 2)
        low += power(low + step, k) ? step : 0;
    return low;
}

static void single_family(void)
{
    put_line("1");
    question_put((uint64_t)gen_long("n", 0, INT64_MAX), gen_long("k", 1, MAX_K));
}

/* Every n up to most with every k. */
static void tiny_family(void)
{
    int64_t most = gen_long("most", 0, 1000);

    put_line("%lld", (long long)(most + 1) * MAX_K);
    for (int64_t n = 0; n <= most; n++) {
        for (int64_t k = 1; k <= MAX_K; k++)
            question_put((uint64_t)n, k);
    }
}

/* Numbers of so many bits or fewer. */
static void random_family(void)
{
    int64_t q = gen_long("q", 1, MAX_Q), bits = gen_long("bits", 1, 64);

    put_line("%lld", (long long)q);
    for (int64_t i = 0; i < q; i++) {
        uint64_t n = random_bits() >> (64 - bits);
        int64_t k = random_chance(1, 2) ? random_range(1, 6) : random_range(1, MAX_K);

        question_put(n, k);
    }
}

/* One below, at and above powers of random bases, for k=... or for all. */
static void near_family(void)
{
    int64_t q = gen_long("q", 1, MAX_Q), bits = gen_long("bits", 2, 64);
    int64_t fixed = gen_long_or("k", 0, 0, MAX_K);

    put_line("%lld", (long long)q);
    for (int64_t i = 0; i < q; i++) {
        int64_t k = fixed ? fixed : i % 2 ? random_range(2, 5) : random_range(1, MAX_K);
        uint64_t base = base_highest(k), shift = (uint64_t)(64 - bits) / (uint64_t)k;

        base = random_chance(1, 2) ? base - random_below(base < 1000 ? base : base / 100)
                                   : 1 + random_below(base);
        base >>= shift;
        question_put(power(base, k) + random_below(3) - (base > 0), k);
    }
}

/* For every k the greatest power and its neighbours, and the same around the one before. */
static void tops_family(void)
{
    put_line("%d", 6 * MAX_K - 6);
    for (int64_t k = 2; k <= MAX_K; k++) {
        for (int before = 0; before < 2; before++) {
            uint64_t top = power(base_highest(k) - (before && k < 60), k);

            question_put(top - 1, k);
            question_put(top, k);
            question_put(top + 1, k);
        }
    }
}

static void last_family(void)
{
    int64_t q = gen_long("q", 1, MAX_K);

    put_line("%lld", (long long)q);
    for (int64_t k = 1; k <= q; k++)
        question_put(UINT64_MAX, k);
}

static const struct gen_family families[] = {
    {"single", single_family},
    {"tiny",   tiny_family  },
    {"random", random_family},
    {"near",   near_family  },
    {"tops",   tops_family  },
    {"last",   last_family  },
    {NULL,     NULL         },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
