/* The promises of the board. */
#include "validate.h"

int main(void)
{
    int64_t lines = v_long(1, 300000, "q"), questions = 0;

    v_newline();
    for (int64_t i = 0; i < lines; i++) {
        char kind[2];

        v_token(kind, 1, 1, "+-rk", "kind");
        v_space();
        if (kind[0] == 'k')
            v_long(1, 300000, "j");
        else
            v_long(-1000000000, 1000000000, "s");
        v_newline();
        questions += kind[0] == 'r' || kind[0] == 'k';
    }
    if (questions == 0)
        v_fail("no line asks anything");
    v_eof();
}
