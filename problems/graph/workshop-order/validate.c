/* The promises of The Workshop Order's input. */
#include "validate.h"

int main(void)
{
    int64_t tasks = v_long(1, 200000, "n"), rules;

    v_space();
    rules = v_long(0, 400000, "m");
    v_newline();
    for (int64_t i = 0; i < rules; i++) {
        v_long(1, tasks, "a");
        v_space();
        v_long(1, tasks, "b");
        v_newline();
    }
    v_eof();
}
