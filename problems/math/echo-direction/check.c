/* Multiplies the vector with the matrix; the answer only tells the right eigenvalue. */
#include "check.h"

#include "decimal.h"

enum { MAX_N = 300 };

static const double tolerance = 1e-6;

int main(int argc, char **argv)
{
    static double a[MAX_N][MAX_N], v[MAX_N];
    double right, value, square = 0, off = 0;
    int64_t n;

    check_init(argc, argv);
    n = input_long(1, MAX_N);
    for (int64_t i = 0; i < n; i++) {
        for (int64_t j = 0; j < n; j++)
            a[i][j] = input_double();
    }
    right = answer_double();
    value = output_double("the eigenvalue");
    output_near(value, right, tolerance * fabs(right), "the eigenvalue");
    for (int64_t i = 0; i < n; i++) {
        v[i] = output_double("an entry of the vector");
        square += v[i] * v[i];
    }
    output_end();
    output_near(sqrt(square), 1, tolerance, "the length of the vector");
    for (int64_t i = 0; i < n; i++) {
        double rest = -value * v[i];

        for (int64_t j = 0; j < n; j++)
            rest += a[i][j] * v[j];
        off += rest * rest;
    }
    if (!(sqrt(off) <= tolerance * fabs(right)))
        check_wrong("the product with the vector is off by %.3g of the eigenvalue",
                    sqrt(off) / fabs(right));
    check_right();
}
