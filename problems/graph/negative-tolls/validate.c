/* The promises of the roads. */
#include "validate_graph.h"

int main(void)
{
    int64_t towns = v_long(1, 2500, "n"), roads;

    v_space();
    roads = v_long(0, 5000, "m");
    v_newline();
    v_weighted_edges(towns, roads, -1000000000, 1000000000);
    v_eof();
}
