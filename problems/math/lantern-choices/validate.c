/* q, then q lines `n k`. */
#include "validate.h"

enum { MAX_N = 1000000, MAX_QUESTIONS = 200000 };

int main(void)
{
    int64_t q = v_long(1, MAX_QUESTIONS, "q");

    v_newline();
    for (int64_t i = 0; i < q; i++) {
        v_long(0, MAX_N, "n");
        v_space();
        v_long(0, MAX_N, "k");
        v_newline();
    }
    v_eof();
}
