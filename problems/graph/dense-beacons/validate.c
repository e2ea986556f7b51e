/* The promises of the beacons. */
#include "validate.h"

int main(void)
{
    int64_t beacons = v_long(1, 6000, "n");

    v_newline();
    for (int64_t i = 0; i < beacons; i++) {
        v_long(-1000000000, 1000000000, "x");
        v_space();
        v_long(-1000000000, 1000000000, "y");
        v_newline();
    }
    v_eof();
}
