/* The promises of the rivers; the answer is bounded by the boats that pass up to the bound. */
#include "validate.h"

#define TIME_MAX INT64_C(4000000000000000000)

int main(void)
{
    int64_t rivers = v_long(1, 100000, "k"), boat, passed = 0;

    v_space();
    boat = v_long(1, INT64_C(1000000000000000), "N");
    v_newline();
    for (int64_t i = 0; i < rivers; i++) {
        int64_t start = v_long(0, INT64_C(1000000000000), "s"), gap;

        v_space();
        gap = v_long(1, 1000000000, "d");
        v_newline();
        if (passed < boat)
            passed += (TIME_MAX - start) / gap + 1;
    }
    if (passed < boat)
        v_fail("boat N passes after 4 * 10^18");
    v_eof();
}
