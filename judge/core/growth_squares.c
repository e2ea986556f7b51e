/*
 * Modified Gram-Schmidt, each column made orthogonal twice: the columns of n and n log n are nearly
 * parallel, and normal equations would lose half of the digits.
 */
#include "judge/core/growth_squares.h"

#include <math.h>

#define PARALLEL 1e-13

struct basis {
    double vectors[GROWTH_TERMS_MAX][GROWTH_POINTS_MAX];
    double triangle[GROWTH_TERMS_MAX][GROWTH_TERMS_MAX];
    double scales[GROWTH_TERMS_MAX];
};

static double dot(size_t points, const double *a, const double *b)
{
    double sum = 0;

    for (size_t i = 0; i < points; i++)
        sum += a[i] * b[i];
    return sum;
}

static void take_away(size_t points, double *from, double times, const double *vector)
{
    for (size_t i = 0; i < points; i++)
        from[i] -= times * vector[i];
}

/* The column weighted, and scaled to at most 1. */
static void basis_scale(struct basis *basis, size_t term, size_t points, const double *column,
                        const double *weights)
{
    double *vector = basis->vectors[term];
    double scale = 0;

    for (size_t i = 0; i < points; i++) {
        vector[i] = column[i] * weights[i];
        scale = fmax(scale, fabs(vector[i]));
    }
    basis->scales[term] = scale > 0 ? scale : 1;
    for (size_t i = 0; i < points; i++)
        vector[i] /= basis->scales[term];
}

static bool basis_add(struct basis *basis, size_t term, size_t points)
{
    double *vector = basis->vectors[term];
    double length;

    for (int pass = 0; pass < 2; pass++) {
        for (size_t before = 0; before < term; before++) {
            double part = dot(points, basis->vectors[before], vector);

            basis->triangle[before][term] += part;
            take_away(points, vector, part, basis->vectors[before]);
        }
    }
    length = sqrt(dot(points, vector, vector));
    if (!(length >= PARALLEL))
        return false;
    basis->triangle[term][term] = length;
    for (size_t i = 0; i < points; i++)
        vector[i] /= length;
    return true;
}

bool growth_squares(size_t points, size_t terms, double columns[][GROWTH_POINTS_MAX],
                    const double *costs, const double *weights, double *out_coefficients)
{
    struct basis basis = {0};
    double rest[GROWTH_POINTS_MAX];
    double parts[GROWTH_TERMS_MAX];

    for (size_t i = 0; i < points; i++)
        rest[i] = costs[i] * weights[i];
    for (size_t term = 0; term < terms; term++) {
        basis_scale(&basis, term, points, columns[term], weights);
        if (!basis_add(&basis, term, points))
            return false;
        parts[term] = dot(points, basis.vectors[term], rest);
        take_away(points, rest, parts[term], basis.vectors[term]);
    }
    for (size_t term = terms; term-- > 0;) {
        double value = parts[term];

        for (size_t above = term + 1; above < terms; above++)
            value -= basis.triangle[term][above] * out_coefficients[above];
        out_coefficients[term] = value / basis.triangle[term][term];
    }
    for (size_t term = 0; term < terms; term++)
        out_coefficients[term] /= basis.scales[term];
    return true;
}

double growth_squares_rms(size_t points, size_t terms, double columns[][GROWTH_POINTS_MAX],
                          const double *costs, const double *weights, const double *coefficients)
{
    double sum = 0;

    for (size_t i = 0; i < points; i++) {
        double rest = costs[i];

        for (size_t term = 0; term < terms; term++)
            rest -= coefficients[term] * columns[term][i];
        sum += rest * weights[i] * rest * weights[i];
    }
    return sqrt(sum / (double)points);
}
