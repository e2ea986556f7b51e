/*
 * Compares a set of roads with the answer's.
 *
 * The built-in comparison of unordered tokens would not do: it takes the count for one more number,
 * and a count that has changed places with a road would pass.
 */
#include "check.h"

#define VILLAGES_MAX 200000
#define ROADS_MAX 300000

int main(int argc, char **argv)
{
    static bool is_bridge[ROADS_MAX + 1], was_named[ROADS_MAX + 1];
    int64_t roads, expected, named;

    check_init(argc, argv);
    (void)input_long(1, VILLAGES_MAX);
    roads = input_long(0, ROADS_MAX);
    expected = answer_long(0, roads);
    for (int64_t i = 0; i < expected; i++)
        is_bridge[answer_long(1, roads)] = true;

    named = output_long(0, roads, "the number of bridges");
    for (int64_t i = 0; i < named; i++) {
        int64_t road = output_long(1, roads, "a road");

        if (was_named[road])
            check_wrong("road %lld comes twice", (long long)road);
        if (!is_bridge[road])
            check_wrong("road %lld is no bridge", (long long)road);
        was_named[road] = true;
    }
    output_end();
    if (named < expected)
        check_wrong("%lld of %lld bridges are missing", (long long)(expected - named),
                    (long long)expected);
    check_right();
}
