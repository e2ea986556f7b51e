/* Cases of the tails: the number of questions, then n, k and p. Chances are billionths. */
#include "gen.h"

#include "decimal.h"

enum { MAX_N = 1000000, MAX_Q = 1000, BILLION = 1000000000, HIGHEST = 999000000 };

static void question_put(int64_t n, int64_t k, int64_t p)
{
    put_long(n, ' ');
    put_long(k < -1 ? -1 : k > n ? n : k, ' ');
    put_fixed(p, 9, '\n');
}

static int64_t count_put(void)
{
    int64_t q = gen_long("q", 1, MAX_Q);

    put_long(q, '\n');
    return q;
}

static int64_t root_of(int64_t n)
{
    int64_t root = 0;

    while ((root + 1) * (root + 1) <= n)
        root++;
    return root;
}

/* Near the mean, within so many spreads. */
static int64_t near_mean(int64_t n, int64_t p, int64_t spreads)
{
    int64_t mean = n / 1000 * (p / 1000) / 1000;
    int64_t spread = root_of(mean * (BILLION - p) / BILLION) + 1;

    return mean + random_range(-spreads * spread, spreads * spread);
}

/* Every n up to most, every k, and some p. */
static void tiny_family(void)
{
    static const int64_t chances[] = {0, 1, 500000000, 10000000, 900000000, BILLION};
    int64_t most = gen_long("most", 1, 10), count = 0;

    for (int64_t n = 1; n <= most; n++)
        count += 6 * (n + 2);
    put_long(count, '\n');
    for (int64_t n = 1; n <= most; n++) {
        for (int64_t k = -1; k <= n; k++) {
            for (int i = 0; i < 6; i++)
                question_put(n, k, chances[i]);
        }
    }
}

static void random_family(void)
{
    int64_t most = gen_long("n", 1, MAX_N);

    for (int64_t q = count_put(); q > 0; q--) {
        int64_t n = random_range(most / 2, most), p = random_range(1, HIGHEST);

        question_put(n, q % 4 ? near_mean(n, p, 6) : random_range(-1, n), p);
    }
}

static void half_family(void)
{
    for (int64_t q = count_put(); q > 0; q--)
        question_put(MAX_N, near_mean(MAX_N, BILLION / 2, 5), BILLION / 2);
}

static void rare_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        int64_t n = random_range(1, MAX_N), k = random_range(-1, 12);

        question_put(n, k, q % 3 ? random_range(1, 9) : random_range(1, 9000));
    }
}

/* 7 to 35 spreads out. */
static void tails_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        int64_t n = random_range(5000, MAX_N), p = random_range(BILLION / 5, 4 * (BILLION / 5));
        int64_t mean = n / 1000 * (p / 1000) / 1000;
        int64_t spread = root_of(mean * (BILLION - p) / BILLION);
        int64_t away = random_range(7 * spread, 35 * spread);

        question_put(n, q % 2 ? mean + away : mean - away, p);
    }
}

static void certain_family(void)
{
    for (int64_t q = count_put(); q > 0; q--) {
        int64_t n = random_range(1, MAX_N);

        question_put(n,
                     q % 4 < 2    ? random_range(-1, n)
                     : q % 4 == 2 ? n
                                  : n - 1,
                     q % 8 < 4 ? 0 : BILLION);
    }
}

/* k at -1, 0, n - 1 and n, with chances that leave something there. */
static void edges_family(void)
{
    int64_t most = gen_long("n", 1, MAX_N);

    for (int64_t q = count_put(); q > 0; q--) {
        int64_t n = random_range(1, q % 2 ? most : most < 600 ? most : 600);
        int64_t p = random_range(1, q % 3 ? HIGHEST : 1 + BILLION / most);

        question_put(n, q % 4 < 2 ? q % 4 - 1 : n + q % 4 - 3, p);
    }
}

static const struct gen_family families[] = {
    {"tiny",    tiny_family   },
    {"random",  random_family },
    {"half",    half_family   },
    {"rare",    rare_family   },
    {"tails",   tails_family  },
    {"certain", certain_family},
    {"edges",   edges_family  },
    {NULL,      NULL          },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
