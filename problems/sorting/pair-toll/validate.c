/* The number of coins and the toll, then the coins. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(1, 200000, "n");

    v_space();
    v_long(-INT64_C(8000000000000000000), INT64_C(8000000000000000000), "t");
    v_newline();
    for (int64_t i = 1; i <= n; i++) {
        v_long(-INT64_C(4000000000000000000), INT64_C(4000000000000000000), "a");
        i < n ? v_space() : v_newline();
    }
    v_eof();
}
