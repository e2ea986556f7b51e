/* Two lines of JSON: an array of 1 to 1,000,000 noises, and the budget. */
#include "validate.h"

enum { MAX_N = 1000000, MAX_NOISE = 1000000000 };

int main(void)
{
    int64_t n = 0;

    v_char('[');
    for (;;) {
        v_long(0, MAX_NOISE, "noise");
        if (++n > MAX_N)
            v_fail("more than %d minutes", MAX_N);
        if (v_peek() != ',')
            break;
        v_char(',');
    }
    v_char(']');
    v_newline();
    v_long(0, INT64_C(1000000000000000), "budget");
    v_newline();
    v_eof();
}
