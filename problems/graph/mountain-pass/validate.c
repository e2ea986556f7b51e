/* The promises of the map and its questions. */
#include "validate_graph.h"

int main(void)
{
    int64_t villages = v_long(1, 200000, "n"), roads, questions;

    v_space();
    roads = v_long(0, 400000, "m");
    v_space();
    questions = v_long(1, 200000, "q");
    v_newline();
    v_weighted_edges(villages, roads, 1, 1000000000);
    for (int64_t i = 0; i < questions; i++) {
        v_long(1, villages, "a");
        v_space();
        v_long(1, villages, "b");
        v_newline();
    }
    v_eof();
}
