/* q, then q lines `L R` that are not too wide. */
#include "validate.h"

int main(void)
{
    int64_t q = v_long(1, 10, "q");

    v_newline();
    for (int64_t i = 0; i < q; i++) {
        int64_t low = v_long(1, INT64_C(1000000000000), "L");
        v_space();
        int64_t high = v_long(low, INT64_C(1000000000000), "R");
        if (high - low > 1000000)
            v_fail("R-L is %lld, more than 1000000", (long long)(high - low));
        v_newline();
    }
    v_eof();
}
