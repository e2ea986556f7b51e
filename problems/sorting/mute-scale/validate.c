/* A case of the mute scale is a number n and a permutation of 1..n. */
#include "validate.h"

enum { MAX_N = 1000 };

int main(void)
{
    bool is_taken[MAX_N + 1] = {false};
    int64_t n = v_long(1, MAX_N, "n");

    v_newline();
    for (int64_t i = 1; i <= n; i++) {
        int64_t rank = v_long(1, n, "rank");
        if (is_taken[rank])
            v_fail("two parcels have rank %lld", (long long)rank);
        is_taken[rank] = true;
        i < n ? v_space() : v_newline();
    }
    v_eof();
}
