/*
 * Works the products out again, in long doubles, with the sums of the absolute products: these set
 * the tolerance of each number.
 */
#include "check.h"

#include "decimal.h"

enum { MAX_ENTRIES = 1000000 };

static const double tolerance = 1e-9;

static double *vector_read(int64_t count)
{
    double *vector = check_memory(count, sizeof *vector);

    for (int64_t i = 0; i < count; i++)
        vector[i] = input_double();
    return vector;
}

static void number_check(long double right, long double absolute, const char *what)
{
    double got = output_double(what);

    if (!(fabsl(got - right) <= tolerance * absolute))
        check_wrong("%s: %.12g is too far from the right value", what, got);
}

int main(int argc, char **argv)
{
    int64_t r, c;
    double *x, *w;
    long double dot = 0, dot_absolute = 0;

    check_init(argc, argv);
    r = input_long(1, MAX_ENTRIES);
    c = input_long(1, MAX_ENTRIES / r);
    x = vector_read(c);
    w = vector_read(r);
    for (int64_t i = 0; i < r; i++) {
        long double y = 0, absolute = 0;
        char what[32];

        for (int64_t j = 0; j < c; j++) {
            long double product = (long double)input_double() * x[j];

            y += product;
            absolute += fabsl(product);
        }
        snprintf(what, sizeof what, "y of row %lld", (long long)i + 1);
        number_check(y, absolute, what);
        dot += w[i] * y;
        dot_absolute += fabsl(w[i]) * absolute;
    }
    number_check(dot, dot_absolute, "the dot product");
    output_end();
    check_right();
}
