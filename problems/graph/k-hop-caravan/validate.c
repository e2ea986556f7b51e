/* The promises of the desert. */
#include "validate_graph.h"

int main(void)
{
    int64_t towns = v_long(1, 2000, "n"), roads;

    v_space();
    roads = v_long(0, 20000, "m");
    v_space();
    v_long(0, 500, "k");
    v_space();
    v_long(1, towns, "s");
    v_space();
    v_long(1, towns, "t");
    v_newline();
    v_weighted_edges(towns, roads, 1, 1000000000);
    v_eof();
}
