/* The promises of the web. */
#include "validate_graph.h"

int main(void)
{
    int64_t pages = v_long(1, 50000, "n"), links;

    v_space();
    links = v_long(0, 300000, "m");
    v_newline();
    v_edges(pages, links);
    v_eof();
}
