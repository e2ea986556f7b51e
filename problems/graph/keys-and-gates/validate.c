/* The promises of the plan. */
#include "validate.h"

#define SQUARES_MAX 10000

int main(void)
{
    static char row[SQUARES_MAX + 1];
    int64_t rows = v_long(1, SQUARES_MAX, "r"), columns;
    int starts = 0, ends = 0;

    v_space();
    columns = v_long(1, SQUARES_MAX / rows, "c");
    v_newline();
    (void)v_within(rows * columns, 2, SQUARES_MAX, "r * c");
    for (int64_t i = 0; i < rows; i++) {
        v_token(row, (size_t)columns, (size_t)columns, "#.@>abcdefghijABCDEFGHIJ", "a row");
        v_newline();
        for (int64_t j = 0; j < columns; j++) {
            starts += row[j] == '@';
            ends += row[j] == '>';
        }
    }
    if (starts != 1 || ends != 1)
        v_fail("%d times @ and %d times > where each must stand once", starts, ends);
    v_eof();
}
