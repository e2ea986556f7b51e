/* The promises of the statement's Input and Limits; names as they stand there. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(1, 200000, "n");

    v_newline();
    for (int64_t i = 0; i < n; i++) {
        v_long(-1000000000, 1000000000, "a");
        i + 1 < n ? v_space() : v_newline();
    }
    v_eof();
}
