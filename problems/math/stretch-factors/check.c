/* Each singular value is measured by itself, and tiny ones by the largest. */
#include "check.h"

#include "decimal.h"

enum { MAX_N = 60 };

int main(int argc, char **argv)
{
    int64_t r, c;
    double largest = 0;

    check_init(argc, argv);
    r = input_long(1, MAX_N);
    c = input_long(1, MAX_N);
    for (int64_t i = 0; i < (r < c ? r : c); i++) {
        double right = answer_double();
        char what[48];

        largest = i == 0 ? right : largest;
        snprintf(what, sizeof what, "singular value %lld", (long long)i + 1);
        output_near(output_double(what), right, fmax(1e-6 * right, 1e-13 * largest), what);
    }
    output_end();
    check_right();
}
