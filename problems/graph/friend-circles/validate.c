/* The promises of the party. */
#include "validate.h"

int main(void)
{
    int64_t guests = v_long(1, 500000, "n"), lines, questions = 0;

    v_space();
    lines = v_long(1, 1000000, "q");
    v_newline();
    for (int64_t i = 0; i < lines; i++) {
        char kind[2];

        v_token(kind, 1, 1, "+?", "kind");
        questions += kind[0] == '?';
        v_space();
        v_long(1, guests, "a");
        v_space();
        v_long(1, guests, "b");
        v_newline();
    }
    if (questions == 0)
        v_fail("no question");
    v_eof();
}
