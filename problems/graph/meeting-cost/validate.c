/* The promises of the valley: n - 1 paths that form a tree. */
#include "validate_graph.h"

#define HUTS_MAX 300000

int main(void)
{
    static int64_t parent[HUTS_MAX + 1];
    int64_t huts = v_long(1, HUTS_MAX, "n");

    v_newline();
    for (int64_t i = 1; i < huts; i++) {
        struct v_edge path = v_edge(huts);

        v_tree_edge(parent, path);
        v_space();
        v_long(1, 1000000, "w");
        v_newline();
    }
    v_eof();
}
