/* The number of films, then the begin and the end of each. */
#include "validate.h"

int main(void)
{
    const int64_t latest = INT64_C(1000000000000000000);
    int64_t n = v_long(1, 300000, "n");

    v_newline();
    for (int64_t i = 0; i < n; i++) {
        int64_t begin = v_long(0, latest - 1, "a"), end;

        v_space();
        end = v_long(1, latest, "b");
        if (end <= begin)
            v_fail("a film ends at %lld and begins at %lld", (long long)end, (long long)begin);
        v_newline();
    }
    v_eof();
}
