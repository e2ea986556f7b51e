/* The promises of the canals. */
#include "validate_graph.h"

int main(void)
{
    int64_t harbours = v_long(1, 500000, "n"), canals;

    v_space();
    canals = v_long(0, 1000000, "m");
    v_space();
    v_long(1, harbours, "s");
    v_newline();
    v_weighted_edges(harbours, canals, 0, 1);
    v_eof();
}
