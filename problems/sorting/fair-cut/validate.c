/* One line: the number of ballots and the rule that makes them. */
#include "validate.h"

int main(void)
{
    v_long(1, 4000000, "n");
    v_space();
    v_long(0, 1000000000, "x");
    v_space();
    v_long(0, 1000000000, "a");
    v_space();
    v_long(0, 1000000000, "c");
    v_space();
    v_long(1, 1000000000, "m");
    v_space();
    v_long(1, 1000000000, "d");
    v_newline();
    v_eof();
}
