/* The promises of the gauge. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(1, 5000000, "n"), modulus;
    int64_t values[3];

    v_space();
    v_long(1, n, "k");
    for (int i = 0; i < 3; i++) {
        v_space();
        values[i] = v_long(0, INT64_C(2147483647), i == 0 ? "x0" : i == 1 ? "a" : "c");
    }
    v_space();
    modulus = v_long(1, INT64_C(2147483648), "m");
    for (int i = 0; i < 3; i++) {
        if (values[i] >= modulus)
            v_fail("%lld is not below m", (long long)values[i]);
    }
    v_newline();
    v_eof();
}
