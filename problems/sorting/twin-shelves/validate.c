/* The sizes and the rank, then what each shelf is made from. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(0, 1000000000, "n"), m;

    v_space();
    m = v_long(n == 0 ? 1 : 0, 1000000000, "m");
    v_space();
    v_long(1, n + m, "k");
    v_newline();
    for (int i = 0; i < 2; i++) {
        v_long(-INT64_C(1000000000000000000), INT64_C(1000000000000000000), "base");
        v_space();
        v_long(0, 1000000000, "step");
        v_space();
        v_long(1, 1000000000, "run");
        v_newline();
    }
    v_eof();
}
