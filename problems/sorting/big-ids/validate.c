/* The number of serial numbers, then one a line. */
#include "validate.h"

int main(void)
{
    char serial[1001];
    int64_t n = v_long(1, 100000, "n"), total = 0;

    v_newline();
    for (int64_t i = 0; i < n; i++) {
        total += (int64_t)v_token(serial, 1, 1000, "0123456789", "serial number");
        if (total > 2000000)
            v_fail("more than 2000000 digits");
        v_newline();
    }
    v_eof();
}
