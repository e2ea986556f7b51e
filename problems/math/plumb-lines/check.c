/* Each diagonal entry is measured by itself, the others by the largest entry of R. */
#include "check.h"

#include "decimal.h"

enum { MAX_N = 300 };

int main(int argc, char **argv)
{
    static double right[MAX_N][MAX_N];
    double largest = 0;
    int64_t r, c;

    check_init(argc, argv);
    r = input_long(1, MAX_N);
    c = input_long(1, r);
    for (int64_t i = 0; i < c; i++) {
        for (int64_t j = i; j < c; j++) {
            right[i][j] = answer_double();
            largest = fmax(largest, fabs(right[i][j]));
        }
    }
    for (int64_t i = 0; i < c; i++) {
        for (int64_t j = i; j < c; j++) {
            char what[64];

            snprintf(what, sizeof what, "row %lld, column %lld", (long long)i + 1,
                     (long long)j + 1);
            output_near(output_double(what), right[i][j],
                        i == j ? 1e-6 * right[i][i] : 1e-9 * largest, what);
        }
    }
    output_end();
    check_right();
}
