/* Cases of the stretch factors: r and c, then the matrix. */
#include "gen.h"

#include "spectrum.h"

enum { MAX_N = 60 };

struct matrix {
    int64_t r, c;
    double *a;
};

static struct matrix matrix_make(void)
{
    struct matrix made;

    made.r = gen_long("r", 1, MAX_N);
    made.c = gen_long("c", 1, MAX_N);
    made.a = gen_memory(made.r * made.c, sizeof *made.a);
    return made;
}

static void case_put(struct matrix made)
{
    put_long(made.r, ' ');
    put_long(made.c, '\n');
    matrix_put(made.a, made.r, made.c);
}

static void zero_family(void)
{
    case_put(matrix_make());
}

static void random_family(void)
{
    struct matrix made = matrix_make();

    for (int64_t i = 0; i < made.r * made.c; i++)
        made.a[i] = (double)random_range(-999, 999);
    case_put(made);
}

static double tenth_power(double exponent)
{
    double value = 1;

    for (; exponent >= 1; exponent--)
        value /= 10;
    return value * (1 - 0.9 * exponent);
}

/* Random columns, each a bit smaller than the one before, in random order. */
static void graded_family(void)
{
    struct matrix made = matrix_make();
    int64_t digits = gen_long("digits", 1, 10), *place = random_permutation(made.c, 0);

    for (int64_t j = 0; j < made.c; j++) {
        double factor = tenth_power((double)(digits * place[j]) / (double)(made.c - 1));

        for (int64_t i = 0; i < made.r; i++)
            made.a[i * made.c + j] = factor * (double)random_range(-999, 999);
    }
    case_put(made);
}

/* Known factors, 1000 and falling, turned from both sides. */
static void spread_family(void)
{
    struct matrix made = matrix_make();
    int64_t digits = gen_long("digits", 1, 10), n = made.r < made.c ? made.r : made.c;

    for (int64_t i = 0; i < n; i++)
        made.a[i * made.c + i] = 1000 * tenth_power((double)(digits * i) / (double)(n - 1));
    for (int times = 0; times < 3; times++) {
        mirror_columns(made.a, made.r, made.c);
        mirror_rows(made.a, made.r, made.c);
    }
    case_put(made);
}

/* A product of two random matrices with few columns and few rows. */
static void rank_family(void)
{
    struct matrix made = matrix_make();
    int64_t rank = gen_long("rank", 1, MAX_N);

    for (int64_t k = 0; k < rank; k++) {
        int64_t row[MAX_N];

        for (int64_t j = 0; j < made.c; j++)
            row[j] = random_range(-9, 9);
        for (int64_t i = 0; i < made.r; i++) {
            int64_t factor = random_range(-9, 9);

            for (int64_t j = 0; j < made.c; j++)
                made.a[i * made.c + j] += (double)(factor * row[j]);
        }
    }
    case_put(made);
}

/* Rows of signs at right angles, with factors: n is a power of 2. */
static void orthogonal_family(void)
{
    struct matrix made = {.r = gen_long("n", 1, MAX_N)};
    int64_t n = made.c = made.r;

    made.a = gen_memory(n * n, sizeof *made.a);
    for (int64_t j = 0; j < n; j++) {
        double factor = (double)random_range(1, 99);

        for (int64_t i = 0; i < n; i++)
            made.a[i * n + j] = __builtin_parityll((unsigned long long)(i & j)) ? -factor : factor;
    }
    case_put(made);
}

static const struct gen_family families[] = {
    {"zero",       zero_family      },
    {"random",     random_family    },
    {"graded",     graded_family    },
    {"spread",     spread_family    },
    {"rank",       rank_family      },
    {"orthogonal", orthogonal_family},
    {NULL,         NULL             },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
