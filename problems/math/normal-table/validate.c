/* The number of questions, then "P m s x" or "Q m s u". */
#include "validate.h"

#include "decimal.h"

int main(void)
{
    int64_t questions = v_long(1, 100000, "number of questions");

    v_newline();
    for (; questions > 0; questions--) {
        char kind[2];
        double m, s;

        v_token(kind, 1, 1, "PQ", "kind");
        v_space();
        m = v_double(-1e6, 1e6, "m");
        v_space();
        s = v_double(1e-9, 1000, "s");
        if (fabs(m) > 1000 * s * (1 + 1e-12))
            v_fail("m: %g is more than 1000 spreads", m);
        v_space();
        if (*kind == 'Q') {
            v_double(1e-15, 0.999999, "u");
        } else {
            double x = v_double(-2e6, 2e6, "x");

            if (fabs(x - m) > 30 * s * (1 + 1e-12))
                v_fail("x: %g is more than 30 spreads away", x);
        }
        v_newline();
    }
    v_eof();
}
