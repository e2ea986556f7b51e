/* The number of questions, then n and k a line. */
#include "validate.h"

int main(void)
{
    int64_t questions = v_long(1, 100000, "number of questions");

    v_newline();
    for (; questions > 0; questions--) {
        int64_t n = v_long(1, 1000000, "n");

        v_space();
        v_long(0, n, "k");
        v_newline();
    }
    v_eof();
}
