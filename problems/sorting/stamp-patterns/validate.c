/* The length of a block, then the roll. */
#include "validate.h"

int main(void)
{
    static char roll[1000001];
    int64_t k = v_long(1, 1000000, "k"), n;

    v_newline();
    n = (int64_t)v_token(roll, 1, 1000000, "abcdefghijklmnopqrstuvwxyz", "roll");
    v_within(n, k, 1000000, "n");
    v_newline();
    v_eof();
}
