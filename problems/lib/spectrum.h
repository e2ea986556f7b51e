/*
 * Matrices with a spectrum by design, for generators: include it after gen.h.
 *
 * A diagonal is turned by mirrors with whole-numbered normals. Only sums, products and divisions
 * are used, so that the same words give the same bytes wherever doubles are IEEE's.
 */
#ifndef PROBLEMS_LIB_SPECTRUM_H
#define PROBLEMS_LIB_SPECTRUM_H

/* The normal of a mirror: whole numbers from -most to most, not all 0; the result is their square. */
static inline double mirror_make(double *normal, int64_t n, int64_t most)
{
    double square = 0;

    while (square == 0) {
        for (int64_t i = 0; i < n; i++) {
            normal[i] = (double)random_range(-most, most);
            square += normal[i] * normal[i];
        }
    }
    return square;
}

/* Mirrors every column of the matrix with r rows and c columns, in a row-major array. */
static inline void mirror_columns(double *a, int64_t r, int64_t c)
{
    double *normal = gen_memory(r, sizeof *normal), square = mirror_make(normal, r, 9);

    for (int64_t j = 0; j < c; j++) {
        double along = 0;

        for (int64_t i = 0; i < r; i++)
            along += normal[i] * a[i * c + j];
        along = 2 * along / square;
        for (int64_t i = 0; i < r; i++)
            a[i * c + j] -= along * normal[i];
    }
}

/* Mirrors every row. */
static inline void mirror_rows(double *a, int64_t r, int64_t c)
{
    double *normal = gen_memory(c, sizeof *normal), square = mirror_make(normal, c, 9);

    for (int64_t i = 0; i < r; i++) {
        double along = 0;

        for (int64_t j = 0; j < c; j++)
            along += normal[j] * a[i * c + j];
        along = 2 * along / square;
        for (int64_t j = 0; j < c; j++)
            a[i * c + j] -= along * normal[j];
    }
}

/* Mirrors a symmetric matrix from both sides, a few times; it stays symmetric to the last bit. */
static inline void mirror_both(double *a, int64_t n, int times)
{
    double *v = gen_memory(n, sizeof *v), *w = gen_memory(n, sizeof *w);

    while (times-- > 0) {
        double square = mirror_make(v, n, 9), along = 0;

        for (int64_t i = 0; i < n; i++) {
            w[i] = 0;
            for (int64_t j = 0; j < n; j++)
                w[i] += a[i * n + j] * v[j];
            w[i] /= square;
            along += w[i] * v[i];
        }
        for (int64_t i = 0; i < n; i++)
            w[i] = 2 * (w[i] - along / square * v[i]);
        for (int64_t i = 0; i < n; i++) {
            for (int64_t j = 0; j <= i; j++) {
                a[i * n + j] -= v[i] * w[j] + w[i] * v[j];
                a[j * n + i] = a[i * n + j];
            }
        }
    }
}

/* Rows of numbers with 15 digits. */
static inline void matrix_put(const double *a, int64_t r, int64_t c)
{
    for (int64_t i = 0; i < r; i++) {
        for (int64_t j = 0; j < c; j++)
            printf("%.15g%c", a[i * c + j] == 0 ? 0.0 : a[i * c + j], j + 1 < c ? ' ' : '\n');
    }
}

#endif
