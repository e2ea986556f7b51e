/* One line with the sizes and the rule, then the ranks. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(1, 6000000, "n"), q;

    v_space();
    q = v_long(1, 1000, "q");
    v_space();
    v_long(0, 1000000000, "x");
    v_space();
    v_long(0, 1000000000, "a");
    v_space();
    v_long(0, 1000000000, "c");
    v_space();
    v_long(1, 1000000000, "m");
    v_newline();
    for (int64_t i = 0; i < q; i++) {
        v_long(1, n, "r");
        v_newline();
    }
    v_eof();
}
