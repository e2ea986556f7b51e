/* One line: the number of letters, how near they are, and the rule. */
#include "validate.h"

int main(void)
{
    v_long(1, 2500000, "n");
    v_space();
    v_long(0, 10000, "k");
    v_space();
    v_long(0, 1000000000, "x");
    v_space();
    v_long(0, 1000000000, "a");
    v_space();
    v_long(0, 1000000000, "c");
    v_space();
    v_long(1, 1000000000, "m");
    v_space();
    v_long(1, 100000, "d");
    v_newline();
    v_eof();
}
