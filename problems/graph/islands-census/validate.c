/* The promises of the sea chart. */
#include "validate.h"

#define SQUARES_MAX INT64_C(4000000)

int main(void)
{
    static char row[SQUARES_MAX + 1];
    int64_t rows = v_long(1, SQUARES_MAX, "r"), columns;

    v_space();
    columns = v_long(1, SQUARES_MAX / rows, "c");
    v_newline();
    for (int64_t i = 0; i < rows; i++) {
        v_token(row, (size_t)columns, (size_t)columns, "#.", "a row");
        v_newline();
    }
    v_eof();
}
