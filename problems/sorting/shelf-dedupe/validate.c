/* One line of JSON: an array of at most 1,000,000 sizes that never fall. */
#include "validate.h"

enum { MAX_N = 1000000, MAX_SIZE = 1000000000 };

int main(void)
{
    int64_t n = 0, before = -MAX_SIZE;

    v_char('[');
    while (v_peek() != ']') {
        int64_t size;

        if (n > 0)
            v_char(',');
        size = v_long(-MAX_SIZE, MAX_SIZE, "size");
        if (size < before)
            v_fail("size %lld after %lld", (long long)size, (long long)before);
        before = size;
        if (++n > MAX_N)
            v_fail("more than %d jars", MAX_N);
    }
    v_char(']');
    v_newline();
    v_eof();
}
