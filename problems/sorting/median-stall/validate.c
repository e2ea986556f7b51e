/* The promises of the stall. */
#include "validate.h"

int main(void)
{
    int64_t sales = v_long(1, 300000, "n");

    v_newline();
    for (int64_t i = 0; i < sales; i++) {
        v_long(-1000000000, 1000000000, "p");
        i + 1 < sales ? v_space() : v_newline();
    }
    v_eof();
}
