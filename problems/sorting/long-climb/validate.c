/* The promises of the ridge. */
#include "validate.h"

int main(void)
{
    int64_t huts = v_long(1, 300000, "n");

    v_newline();
    for (int64_t i = 0; i < huts; i++) {
        v_long(-1000000000, 1000000000, "h");
        i + 1 < huts ? v_space() : v_newline();
    }
    v_eof();
}
