/* The promises of the fair. */
#include "validate.h"

int main(void)
{
    int64_t stalls = v_long(1, 200000, "n"), quarrels;

    v_space();
    quarrels = v_long(0, 400000, "m");
    v_newline();
    for (int64_t i = 0; i < quarrels; i++) {
        v_long(1, stalls, "u");
        v_space();
        v_long(1, stalls, "v");
        v_newline();
    }
    v_eof();
}
