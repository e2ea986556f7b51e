/* Each eigenvalue is measured by the largest of all. */
#include "check.h"

#include "decimal.h"

enum { MAX_N = 100 };

int main(int argc, char **argv)
{
    double right[MAX_N], largest = 0, bound;
    int64_t n;

    check_init(argc, argv);
    n = input_long(1, MAX_N);
    for (int64_t i = 0; i < n; i++) {
        right[i] = answer_double();
        largest = fmax(largest, fabs(right[i]));
    }
    bound = largest > 0 ? 1e-8 * largest : 1e-12;
    for (int64_t i = 0; i < n; i++) {
        char what[48];

        snprintf(what, sizeof what, "eigenvalue %lld", (long long)i + 1);
        output_near(output_double(what), right[i], bound, what);
    }
    output_end();
    check_right();
}
