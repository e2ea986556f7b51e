/* The promises of the statement's Input and Limits; names as they stand there. */
#include "validate.h"

int main(void)
{
    int64_t n = 0;

    v_char('[');
    for (;;) {
        v_long(-1000000000, 1000000000, "gains");
        n++;
        if (v_peek() != ',')
            break;
        v_char(',');
    }
    v_char(']');
    v_newline();
    v_within(n, 1, 200000, "n");
    v_eof();
}
