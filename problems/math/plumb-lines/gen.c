/* Cases of the plumb lines: r and c, then the matrix. */
#include "gen.h"

#include "decimal.h"

enum { MAX_N = 300, PLACES = 6, THOUSANDTH = 1000 };

static void size_put(int64_t r, int64_t c)
{
    put_long(r, ' ');
    put_long(c, '\n');
}

static void single_family(void)
{
    size_put(1, 1);
    put_line("%s", gen_text("number", NULL));
}

static void random_family(void)
{
    int64_t r = gen_long("r", 1, MAX_N), c = gen_long("c", 1, r);

    size_put(r, c);
    for (int64_t i = 0; i < r; i++) {
        for (int64_t j = 0; j < c; j++)
            put_fixed(random_range(-100 * THOUSANDTH, 100 * THOUSANDTH), 3, j + 1 < c ? ' ' : '\n');
    }
}

/* Zeros below the diagonal, which is large enough for the rest. */
static void triangle_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), sign = gen_long("sign", -1, 1);

    size_put(n, n);
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < n; j++) {
            int64_t entry = random_range(-10, 10), corner = random_range(300, 900);

            put_long(j < i ? 0 : j == i ? sign * corner : entry, j + 1 < n ? ' ' : '\n');
        }
    }
}

/* Rows of signs at right angles (Hadamard, by Sylvester): n is a power of 2. */
static void orthogonal_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), *order = random_permutation(n, 0);
    int64_t *factor = gen_longs(n);

    for (int64_t j = 0; j < n; j++)
        factor[j] = random_chance(1, 2) ? random_range(1, 9) : -random_range(1, 9);
    size_put(n, n);
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < n; j++) {
            bool is_odd = __builtin_parityll((unsigned long long)(order[i] & j));

            put_long(is_odd ? -factor[j] : factor[j], j + 1 < n ? ' ' : '\n');
        }
    }
}

/* Ones above, 1e-8 on the diagonal below (Läuchli); further rows are 0. */
static void parallel_family(void)
{
    int64_t r = gen_long("r", 2, MAX_N), c = gen_long("c", 1, r - 1);

    size_put(r, c);
    for (int64_t i = 0; i < r; i++) {
        for (int64_t j = 0; j < c; j++) {
            put_text(i == 0 ? "1" : i == j + 1 ? "1e-8" : "0");
            put_char(j + 1 < c ? ' ' : '\n');
        }
    }
}

/* The axes, a tiny bit turned to the next one. */
static void tilted_family(void)
{
    int64_t n = gen_long("n", 2, MAX_N);

    size_put(n, n);
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < n; j++) {
            put_text(i == j ? "1" : i == j + 1 ? "1e-8" : i == 0 ? "1" : i < j ? "-0.5" : "0");
            put_char(j + 1 < n ? ' ' : '\n');
        }
    }
}

static const struct gen_family families[] = {
    {"single",     single_family    },
    {"random",     random_family    },
    {"triangle",   triangle_family  },
    {"orthogonal", orthogonal_family},
    {"parallel",   parallel_family  },
    {"tilted",     tilted_family    },
    {NULL,         NULL             },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
