/* Two lines of JSON: an array of up to 500,000 values, and the pivot. */
#include "validate.h"

int main(void)
{
    int64_t n = 0;

    v_char('[');
    while (v_peek() != ']') {
        if (n > 0)
            v_char(',');
        v_long(-1000000000, 1000000000, "values");
        if (++n > 500000)
            v_fail("more than 500000 values");
    }
    v_char(']');
    v_newline();
    v_within(n, 0, 500000, "n");
    v_long(-1000000000, 1000000000, "pivot");
    v_newline();
    v_eof();
}
