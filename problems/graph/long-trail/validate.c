/* Three arrays of one length that describe a tree. */
#include "validate_graph.h"
#include "validate_json.h"

#define HUTS_MAX 500000

static int64_t a[HUTS_MAX], b[HUTS_MAX], parent[HUTS_MAX + 1];

int main(void)
{
    int64_t paths = v_json_longs(a, HUTS_MAX - 1, 0, HUTS_MAX - 1, "a");

    if (v_json_longs(b, paths, 0, paths, "b") != paths)
        v_fail("b is shorter than a");
    if (v_json_longs(NULL, paths, 1, 1000000000, "length") != paths)
        v_fail("length is shorter than a");
    for (int64_t i = 0; i < paths; i++) {
        if (a[i] > paths)
            v_fail("a: %lld is no hut", (long long)a[i]);
        v_tree_edge(parent, (struct v_edge){a[i] + 1, b[i] + 1});
    }
    v_eof();
}
