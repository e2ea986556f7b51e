/* The number of buoys, then where each lies. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(2, 200000, "n");

    v_newline();
    for (int64_t i = 0; i < n; i++) {
        v_long(-1000000000, 1000000000, "x");
        v_space();
        v_long(-1000000000, 1000000000, "y");
        v_newline();
    }
    v_eof();
}
