/* Absolute errors only. */
#include "check.h"

#include "decimal.h"

int main(int argc, char **argv)
{
    int64_t questions;

    check_init(argc, argv);
    questions = input_long(1, 1000);
    for (int64_t i = 1; i <= questions; i++) {
        char what[48];

        snprintf(what, sizeof what, "root %lld", (long long)i);
        output_near(output_double(what), answer_double(), 1e-9, what);
    }
    output_end();
    check_right();
}
