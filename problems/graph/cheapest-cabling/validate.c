/* The promises of the offers. */
#include "validate_graph.h"

int main(void)
{
    int64_t villages = v_long(1, 200000, "n"), offers;

    v_space();
    offers = v_long(0, 500000, "m");
    v_newline();
    v_weighted_edges(villages, offers, -1000000000, 1000000000);
    v_eof();
}
