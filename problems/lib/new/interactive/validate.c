/* The promises of the statement's Input and Limits; names as they stand there. */
#include "validate.h"

int main(void)
{
    int64_t n = v_long(1, 1000000, "n");

    v_space();
    v_long(1, n, "place");
    v_newline();
    v_eof();
}
