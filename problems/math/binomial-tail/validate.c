/* The number of questions, then n, k and p a line. */
#include "validate.h"

#include "decimal.h"

int main(void)
{
    int64_t questions = v_long(1, 1000, "number of questions");

    v_newline();
    for (; questions > 0; questions--) {
        int64_t n = v_long(1, 1000000, "n");
        double p;

        v_space();
        v_long(-1, n, "k");
        v_space();
        p = v_fixed(0, 1, 9, "p");
        if (p > 0.999 && p < 1)
            v_fail("p: %g is between 0.999 and 1", p);
        v_newline();
    }
    v_eof();
}
