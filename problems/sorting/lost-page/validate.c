/* n, then n different numbers from 0 to n, a line each. */
#include "validate.h"

enum { MAX_N = 5000000 };

int main(void)
{
    static bool is_there[MAX_N + 1];
    int64_t n = v_long(1, MAX_N, "n");

    v_newline();
    for (int64_t i = 0; i < n; i++) {
        int64_t page = v_long(0, n, "page");

        if (is_there[page])
            v_fail("page %lld comes twice", (long long)page);
        is_there[page] = true;
        v_newline();
    }
    v_eof();
}
