/* Cases of the hidden axes: n, then a symmetric matrix. */
#include "gen.h"

#include "spectrum.h"

enum { MAX_N = 100 };

static void case_put(const double *a, int64_t n)
{
    put_long(n, '\n');
    matrix_put(a, n, n);
}

static double *square_make(int64_t n)
{
    return gen_memory(n * n, sizeof(double));
}

static void zero_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);

    case_put(square_make(n), n);
}

/* The eigenvalues list=1,2,7 again and again. */
static void values_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);
    const char *list = gen_text("list", NULL), *text = list;
    double *a = square_make(n);

    for (int64_t i = 0; i < n; i++) {
        char *end;

        a[i * n + i] = (double)strtoll(text, &end, 10);
        text = *end == ',' ? end + 1 : list;
    }
    mirror_both(a, n, n > 1 ? 4 : 0);
    case_put(a, n);
}

static void diagonal_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);
    double *a = square_make(n);

    for (int64_t i = 0; i < n; i++)
        a[i * n + i] = (double)random_range(-10000, 10000);
    case_put(a, n);
}

static void symmetric_fill(double *a, int64_t n)
{
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j <= i; j++)
            a[i * n + j] = a[j * n + i] = (double)random_range(-1000, 1000);
    }
}

static void random_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);
    double *a = square_make(n);

    symmetric_fill(a, n);
    case_put(a, n);
}

/* Every square of an entry is below what rounding does to 1. */
static void faint_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);
    double *a = square_make(n);

    symmetric_fill(a, n);
    for (int64_t i = 0; i < n * n; i++)
        a[i] /= 1e18;
    case_put(a, n);
}

/* All diagonal entries are equal. */
static void equal_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);
    double *a = square_make(n);

    symmetric_fill(a, n);
    for (int64_t i = 0; i < n; i++)
        a[i * n + i] = 5;
    case_put(a, n);
}

/* Zeros in the first row and the last, and between neighbours; large entries elsewhere. */
static void hidden_family(void)
{
    int64_t n = gen_long("n", 4, MAX_N);
    double *a = square_make(n);

    symmetric_fill(a, n);
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < i; j++) {
            if (j == 0 || i == n - 1 || i == j + 1)
                a[i * n + j] = a[j * n + i] = 0;
        }
    }
    case_put(a, n);
}

/* Each eigenvalue with its opposite. */
static void pairs_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);
    double *a = square_make(n), value = 0;

    for (int64_t i = 0; i < n; i++) {
        value = i % 2 ? -value : (double)random_range(1, 1000);
        a[i * n + i] = value;
    }
    mirror_both(a, n, 4);
    case_put(a, n);
}

/* 1, 1 + 1e-9, 1 + 2e-9, ... and 3 times as much. */
static void cluster_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);
    double *a = square_make(n);

    for (int64_t i = 0; i < n; i++)
        a[i * n + i] = (i % 4 == 0 ? 3 : 1) * (1 + 1e-9 * (double)i);
    mirror_both(a, n, 4);
    case_put(a, n);
}

/* 10000, 5000, 2500, ... */
static void graded_family(void)
{
    int64_t n = gen_long("n", 1, MAX_N);
    double *a = square_make(n), value = 10000;

    for (int64_t i = 0; i < n; i++, value /= 2)
        a[i * n + i] = i % 3 ? value : -value;
    mirror_both(a, n, 4);
    case_put(a, n);
}

static const struct gen_family families[] = {
    {"zero",     zero_family    },
    {"values",   values_family  },
    {"diagonal", diagonal_family},
    {"random",   random_family  },
    {"faint",    faint_family   },
    {"equal",    equal_family   },
    {"hidden",   hidden_family  },
    {"pairs",    pairs_family   },
    {"cluster",  cluster_family },
    {"graded",   graded_family  },
    {NULL,       NULL           },
};

int main(int argc, char **argv)
{
    return gen_main(argc, argv, families);
}
