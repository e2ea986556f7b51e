/* One line: the number of tickets and the rule. */
#include "validate.h"

int main(void)
{
    const int64_t most = INT64_C(9000000000000000000);

    v_long(1, 2000000, "n");
    v_space();
    v_long(-most, most, "x");
    v_space();
    v_long(-most, most, "a");
    v_space();
    v_long(-most, most, "c");
    v_newline();
    v_eof();
}
