/* The number of bookings, then the begin and the end of each. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(1, 200000, "n");

    v_newline();
    for (int64_t i = 0; i < n; i++) {
        int64_t from = v_long(0, 999999999, "a"), to;

        v_space();
        to = v_long(1, 1000000000, "b");
        if (to <= from)
            v_fail("a booking ends at %lld and begins at %lld", (long long)to, (long long)from);
        v_newline();
    }
    v_eof();
}
