/* The promises of Bridge Watch's input. */
#include "validate.h"

int main(void)
{
    int64_t villages = v_long(1, 200000, "n"), roads;

    v_space();
    roads = v_long(0, 300000, "m");
    v_newline();
    for (int64_t i = 0; i < roads; i++) {
        v_long(1, villages, "u");
        v_space();
        v_long(1, villages, "v");
        v_newline();
    }
    v_eof();
}
