/* Chances are measured by their own values, places by the spread. */
#include "check.h"

#include "decimal.h"

int main(int argc, char **argv)
{
    int64_t questions;

    check_init(argc, argv);
    questions = input_long(1, 100000);
    for (int64_t i = 1; i <= questions; i++) {
        char kind[CHECK_TOKEN_MAX + 1], what[64];
        double spread;

        if (!check_token(check.input, kind))
            check_broken("the input ends before question %lld", (long long)i);
        (void)input_double();
        spread = input_double();
        (void)input_double();
        snprintf(what, sizeof what, "question %lld", (long long)i);
        for (int numbers = *kind == 'P' ? 2 : 1; numbers > 0; numbers--) {
            double right = answer_double();

            output_near(output_double(what), right, 1e-9 * (*kind == 'P' ? right : spread), what);
        }
    }
    output_end();
    check_right();
}
