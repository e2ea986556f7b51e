/* m, then m terms, the number of questions, and a line each. */
#include "validate.h"

#include "decimal.h"

static void term_read(void)
{
    char kind[2];

    v_token(kind, 1, 1, "ps", "kind");
    v_space();
    if (*kind == 'p') {
        v_fixed(-10, 10, 3, "a");
        v_space();
        v_long(0, 3, "k");
    } else {
        v_fixed(-1, 1, 3, "a");
        v_space();
        v_fixed(0.001, 10, 3, "f");
        v_space();
        v_fixed(-10, 10, 3, "g");
    }
    v_newline();
}

int main(void)
{
    int64_t m = v_long(1, 20, "m"), questions;

    v_newline();
    for (int64_t i = 0; i < m; i++)
        term_read();
    questions = v_long(1, 40, "number of questions");
    v_newline();
    for (int64_t i = 0; i < questions; i++) {
        v_fixed(-10, 10, 3, "p");
        v_space();
        v_fixed(-10, 10, 3, "q");
        v_newline();
    }
    v_eof();
}
