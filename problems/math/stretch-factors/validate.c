/* r and c, then a matrix of decimal numbers. */
#include "validate.h"

#include "decimal.h"

enum { MAX_N = 60 };

int main(void)
{
    int64_t r = v_long(1, MAX_N, "r"), c;

    v_space();
    c = v_long(1, MAX_N, "c");
    v_newline();
    for (int64_t i = 0; i < r * c; i++) {
        v_double(-10000, 10000, "entry");
        i % c + 1 < c ? v_space() : v_newline();
    }
    v_eof();
}
