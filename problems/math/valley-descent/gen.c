/* Cases of the descent: n, T and r0, then A, b and the start. */
#include "gen.h"

#include "spectrum.h"

enum { MAX_N = 80, MAX_T = 100000 };

struct valley {
    int64_t n;
    double *a, *b, *start;
};

static struct valley valley_make_at(double rate)
{
    struct valley made = {.n = gen_long("n", 1, MAX_N)};

    put_line("%lld %lld %g", (long long)made.n, (long long)gen_long("t", 0, MAX_T), rate);
    made.a = gen_memory(made.n * made.n, sizeof *made.a);
    made.b = gen_memory(made.n, sizeof *made.b);
    made.start = gen_memory(made.n, sizeof *made.start);
    for (int64_t i = 0; i < made.n; i++) {
        made.a[i * made.n + i] = (double)random_range(100, 7500) / 1000;
        made.b[i] = (double)random_range(-9000, 9000) / 1000;
        made.start[i] = (double)random_range(-99000, 99000) / 1000;
    }
    return made;
}

/* A rate for eigenvalues of at most 7.5. */
static struct valley valley_make(void)
{
    return valley_make_at(0.25);
}

static void valley_put(const struct valley *valley)
{
    matrix_put(valley->a, valley->n, valley->n);
    matrix_put(valley->b, 1, valley->n);
    matrix_put(valley->start, 1, valley->n);
}

static void diagonal_family(void)
{
    struct valley valley = valley_make();

    valley_put(&valley);
}

static void bowl_family(void)
{
    struct valley valley = valley_make();

    mirror_both(valley.a, valley.n, valley.n > 1 ? 3 : 0);
    valley_put(&valley);
}

/* Eigenvalues from 7.5 down to 1e-5. */
static void narrow_family(void)
{
    struct valley valley = valley_make();
    double value = 7.5;

    for (int64_t i = 0; i<valley.n; i++, value *= value> 2e-5 ? 0.5 : 1)
        valley.a[i * valley.n + i] = value;
    mirror_both(valley.a, valley.n, 3);
    for (int64_t i = 0; i < valley.n; i++)
        valley.b[i] /= 1000;
    valley_put(&valley);
}

/* b = A times the start, in whole numbers. */
static void rest_family(void)
{
    struct valley valley = valley_make();

    for (int64_t i = 0; i < valley.n; i++) {
        valley.start[i] = (double)random_range(-9, 9);
        for (int64_t j = 0; j <= i; j++) {
            double entry = i == j ? 4 : i == j + 1 ? -1 : 0;

            valley.a[i * valley.n + j] = valley.a[j * valley.n + i] = entry;
        }
    }
    for (int64_t i = 0; i < valley.n; i++) {
        valley.b[i] = 0;
        for (int64_t j = 0; j < valley.n; j++)
            valley.b[i] += valley.a[i * valley.n + j] * valley.start[j];
    }
    valley_put(&valley);
}

/* One step from far away to the other side of the lowest point, close to it: digits are lost. */
static void across_family(void)
{
    struct valley valley = valley_make_at(0.3);

    for (int64_t i = 0; i < valley.n; i++) {
        valley.a[i * valley.n + i] = (double)random_range(33331, 33339) / 10000;
        valley.start[i] *= 10;
    }
    valley_put(&valley);
}

static const struct gen_family families[] = {
    {"diagonal", diagonal_family},
    {"bowl",     bowl_family    },
    {"across",   across_family  },
    {"narrow",   narrow_family  },
    {"rest",     rest_family    },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
