/* n, then n numbers of teeth. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(1, 100000, "n");

    v_newline();
    for (int64_t i = 0; i < n; i++) {
        v_long(1, 1000000000, "teeth");
        i + 1 < n ? v_space() : v_newline();
    }
    v_eof();
}
