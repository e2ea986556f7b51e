/* Two lines of JSON: an array of 1 to 200,000 lengths, and the number of pieces. */
#include "validate.h"

int main(void)
{
    int64_t n = 0;

    v_char('[');
    do {
        if (n > 0)
            v_char(',');
        v_long(1, 1000000000, "ropes");
        if (++n > 200000)
            v_fail("more than 200000 ropes");
    } while (v_peek() != ']');
    v_char(']');
    v_newline();
    v_within(n, 1, 200000, "n");
    v_long(1, INT64_C(1000000000000000), "k");
    v_newline();
    v_eof();
}
