/* Both tails are measured by their own values, down to 1e-300. */
#include "check.h"

#include "decimal.h"

int main(int argc, char **argv)
{
    int64_t questions;

    check_init(argc, argv);
    questions = input_long(1, 1000);
    for (int64_t i = 0; i < 2 * questions; i++) {
        double right = answer_double();
        char what[64];

        snprintf(what, sizeof what, "question %lld, %s", (long long)i / 2 + 1,
                 i % 2 ? "more than k" : "at most k");
        output_near(output_double(what), right, fmax(1e-6 * right, 1e-300), what);
    }
    output_end();
    check_right();
}
