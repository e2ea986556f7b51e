/* The promises of Loudest Gauge Readings' input. */
#include "validate.h"

int main(void)
{
    static const char *const names[3] = {"x0", "a", "c"};
    int64_t values[3];
    int64_t readings, modulus;

    readings = v_long(1, 10000000, "n");
    v_space();
    v_long(1, readings < 50000 ? readings : 50000, "k");
    v_space();
    for (int i = 0; i < 3; i++) {
        values[i] = v_long(0, 2147483647, names[i]);
        v_space();
    }
    modulus = v_long(1, 2147483648, "m");
    for (int i = 0; i < 3; i++) {
        if (values[i] >= modulus)
            v_fail("%s: %lld is not below m", names[i], (long long)values[i]);
    }
    v_newline();
    v_eof();
}
