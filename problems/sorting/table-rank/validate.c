/* One line: the sides of the table and the rank. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(1, 500000, "n"), m;

    v_space();
    m = v_long(1, 500000, "m");
    v_space();
    v_long(1, n * m, "k");
    v_newline();
    v_eof();
}
