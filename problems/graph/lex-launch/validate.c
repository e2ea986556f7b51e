/* The promises of the boatyard. */
#include "validate_graph.h"

int main(void)
{
    int64_t boats = v_long(1, 200000, "n"), rules;

    v_space();
    rules = v_long(0, 400000, "m");
    v_newline();
    v_edges(boats, rules);
    v_eof();
}
