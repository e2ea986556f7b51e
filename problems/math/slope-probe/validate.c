/* q, then a line a function: x, the number of terms, and three words a term. */
#include "validate.h"

#include "decimal.h"

int main(void)
{
    int64_t q = v_long(1, 1000, "q");

    v_newline();
    for (int64_t i = 0; i < q; i++) {
        int64_t terms;

        v_fixed(-100, 100, 3, "x");
        v_space();
        terms = v_long(1, 12, "number of terms");
        for (int64_t k = 0; k < terms; k++) {
            char kind[2];
            double b;

            v_space();
            v_token(kind, 1, 1, "pse", "kind");
            v_space();
            v_fixed(-1e6, 1e6, 3, "a");
            v_space();
            b = v_fixed(-30, 30, 3, "b");
            if ((*kind == 'p' && (b < 0 || b > 9 || b != floor(b))) ||
                (*kind == 'e' && fabs(b) > 1))
                v_fail("b: %g is out of range", b);
        }
        v_newline();
    }
    v_eof();
}
