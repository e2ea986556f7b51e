/* The promises of the ships: no round trip takes less than no time. */
#include "validate_graph.h"

#define PORTS_MAX 300
#define SHIPS_MAX 90000

static struct v_edge ships[SHIPS_MAX];
static int64_t time[SHIPS_MAX], least[PORTS_MAX + 1];

/* From everywhere at once: after n rounds over all ships nothing may become shorter. */
static bool has_paying_trip(int64_t ports, int64_t count)
{
    bool has_changed = true;

    for (int64_t round = 0; round < ports && has_changed; round++) {
        has_changed = false;
        for (int64_t i = 0; i < count; i++) {
            if (least[ships[i].from] + time[i] < least[ships[i].to]) {
                least[ships[i].to] = least[ships[i].from] + time[i];
                has_changed = true;
            }
        }
    }
    return has_changed;
}

int main(void)
{
    int64_t ports = v_long(1, PORTS_MAX, "n"), count, questions;

    v_space();
    count = v_long(0, SHIPS_MAX, "m");
    v_space();
    questions = v_long(1, 200000, "q");
    v_newline();
    for (int64_t i = 0; i < count; i++) {
        ships[i] = v_edge(ports);
        v_space();
        time[i] = v_long(-1000000000, 1000000000, "w");
        v_newline();
    }
    if (has_paying_trip(ports, count))
        v_fail("a round trip takes less than no time");
    for (int64_t i = 0; i < questions; i++) {
        v_long(1, ports, "a");
        v_space();
        v_long(1, ports, "b");
        v_newline();
    }
    v_eof();
}
