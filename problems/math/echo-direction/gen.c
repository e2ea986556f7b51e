/* Cases of the echo direction: n, then a symmetric matrix whose largest eigenvalue is known. */
#include "gen.h"

#include "spectrum.h"

enum { MAX_N = 300, MAX_TOP = 1000 };

static void case_put(const double *a, int64_t n)
{
    put_long(n, '\n');
    matrix_put(a, n, n);
}

/* top at a random place, the others at most second percent of it, the first of them just that. */
static double *diagonal_make(int64_t n, double top, int64_t second)
{
    double *a = gen_memory(n * n, sizeof *a);
    int64_t *place = random_permutation(n, 0);

    for (int64_t i = 0; i < n; i++) {
        double part = (double)random_range(-1000 * second, 1000 * second) / 100000;

        a[place[i] * n + place[i]] = top * (i == 0 ? 1 : i == 1 ? (double)second / 100 : part);
    }
    return a;
}

static void diagonal_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);

    case_put(diagonal_make(n, (double)gen_long("top", -MAX_TOP, MAX_TOP), 90), n);
}

static void random_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N), top = gen_long("top", -MAX_TOP, MAX_TOP);
    double *a = diagonal_make(n, (double)top, gen_long("second", 1, 95) - 1);

    mirror_both(a, n, 4);
    case_put(a, n);
}

/* Half of the others have 0.94 of the opposite value. */
static void opposite_family(void)
{
    int64_t n = gen_long("n", 2, MAX_N);
    double top = (double)gen_long("top", -MAX_TOP, MAX_TOP), *a = diagonal_make(n, top, 90);

    for (int64_t i = 0; i < n; i += 2)
        a[i * n + i] = a[i * n + i] == top ? top : -0.94 * top;
    mirror_both(a, n, 4);
    case_put(a, n);
}

/* 8 with (1, -1), -2 with (1, 1) in two random places; elsewhere a diagonal of at most 7. */
static void balanced_family(void)
{
    int64_t n = gen_long("n", 2, MAX_N), *place = random_permutation(n, 0);
    double *a = gen_memory(n * n, sizeof *a);
    int64_t first = place[0], second = place[1];

    for (int64_t i = 0; i < n; i++)
        a[i * n + i] = (double)random_range(-7, 7);
    a[first * n + first] = a[second * n + second] = 3;
    a[first * n + second] = a[second * n + first] = -5;
    case_put(a, n);
}

static const struct gen_family families[] = {
    {"diagonal", diagonal_family},
    {"random",   random_family  },
    {"opposite", opposite_family},
    {"balanced", balanced_family},
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
