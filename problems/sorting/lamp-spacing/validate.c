/* Two lines of JSON: the places of 2 to 200,000 posts, and the number of lamps. */
#include "validate.h"

int main(void)
{
    int64_t n = 0;

    v_char('[');
    do {
        if (n > 0)
            v_char(',');
        v_long(0, INT64_C(9000000000000000000), "posts");
        if (++n > 200000)
            v_fail("more than 200000 posts");
    } while (v_peek() != ']');
    v_char(']');
    v_newline();
    v_within(n, 2, 200000, "n");
    v_long(2, n, "k");
    v_newline();
    v_eof();
}
