/* The number of cards, then what stands on them. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(1, 300000, "n");

    v_newline();
    for (int64_t i = 1; i <= n; i++) {
        v_long(-1000000000, 1000000000, "v");
        i < n ? v_space() : v_newline();
    }
    v_eof();
}
