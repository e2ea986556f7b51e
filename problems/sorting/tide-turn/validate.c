/* One line: the minutes, the peak, and what the levels are made from. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(1, 1000000000, "n");

    v_space();
    v_long(1, n, "peak");
    v_space();
    v_long(-INT64_C(1000000000000000000), INT64_C(1000000000000000000), "top");
    v_space();
    v_long(1, 1000000000, "rise");
    v_space();
    v_long(1, 1000000000, "fall");
    v_space();
    v_long(0, 1000000000, "seed");
    v_newline();
    v_eof();
}
