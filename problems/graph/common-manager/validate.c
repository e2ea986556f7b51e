/* The promises of the firm: managers that lead to the director. */
#include "validate_graph.h"

#define PEOPLE_MAX 200000

int main(void)
{
    static int64_t parent[PEOPLE_MAX + 1];
    int64_t people = v_long(1, PEOPLE_MAX, "n"), questions;

    v_space();
    questions = v_long(1, 200000, "q");
    v_newline();
    for (int64_t person = 2; person <= people; person++) {
        v_tree_edge(parent, (struct v_edge){person, v_long(1, people, "manager")});
        if (person < people)
            v_space();
    }
    v_newline();
    for (int64_t i = 0; i < questions; i++) {
        v_long(1, people, "a");
        v_space();
        v_long(1, people, "b");
        v_newline();
    }
    v_eof();
}
