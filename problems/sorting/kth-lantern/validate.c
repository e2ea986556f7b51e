/* Two lines of JSON: an array of 1 to 1,000,000 lanterns, and the rank. */
#include "validate.h"

int main(void)
{
    int64_t n = 0;

    v_char('[');
    do {
        if (n > 0)
            v_char(',');
        v_long(-1000000000, 1000000000, "lanterns");
        if (++n > 1000000)
            v_fail("more than 1000000 lanterns");
    } while (v_peek() != ']');
    v_char(']');
    v_newline();
    v_within(n, 1, 1000000, "n");
    v_long(1, n, "k");
    v_newline();
    v_eof();
}
