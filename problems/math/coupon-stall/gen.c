/* Cases of the album: the number of questions, then n and k. */
#include "gen.h"

enum { MAX_N = 1000000, MAX_Q = 100000 };

static int64_t count_put(void)
{
    int64_t q = gen_long("q", 1, MAX_Q);

    put_long(q, '\n');
    return q;
}

static void question_put(int64_t n, int64_t k)
{
    put_long(n, ' ');
    put_long(k, '\n');
}

/* Every n up to most with every k. */
static void all_family(void)
{
    int64_t most = gen_long("most", 1, 100);

    put_long(most * (most + 3) / 2, '\n');
    for (int64_t n = 1; n <= most; n++) {
        for (int64_t k = 0; k <= n; k++)
            question_put(n, k);
    }
}

static void whole_family(void)
{
    int64_t most = gen_long("n", 1, MAX_N);

    for (int64_t q = count_put(); q > 0; q--) {
        int64_t n = random_range(most / 2 + 1, most);

        question_put(n, n - q % 3 % n);
    }
}

static void few_family(void)
{
    int64_t most = gen_long("n", 40, MAX_N);

    for (int64_t q = count_put(); q > 0; q--)
        question_put(most - q % 7, q % 30);
}

static void middling_family(void)
{
    for (int64_t q = count_put(); q > 0; q--)
        question_put(MAX_N - random_range(0, 9), random_range(30, 30000));
}

static void largest_family(void)
{
    for (int64_t q = count_put(); q > 0; q--)
        question_put(MAX_N, q % 4 ? MAX_N - q % 100 : random_range(0, MAX_N));
}

static void random_family(void)
{
    int64_t most = gen_long("n", 1, MAX_N);

    for (int64_t q = count_put(); q > 0; q--) {
        int64_t n = random_range(1, most);

        question_put(n, random_range(0, n));
    }
}

static const struct gen_family families[] = {
    {"all",      all_family     },
    {"whole",    whole_family   },
    {"few",      few_family     },
    {"middling", middling_family},
    {"largest",  largest_family },
    {"random",   random_family  },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
