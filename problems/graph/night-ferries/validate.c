/* The promises of Night Ferries' input. */
#include "validate.h"

int main(void)
{
    int64_t ports = v_long(1, 200000, "n"), ferries;

    v_space();
    ferries = v_long(0, 400000, "m");
    v_newline();
    for (int64_t i = 0; i < ferries; i++) {
        v_long(1, ports, "u");
        v_space();
        v_long(1, ports, "v");
        v_space();
        v_long(0, 1000000000, "w");
        v_newline();
    }
    v_eof();
}
