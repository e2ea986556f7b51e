/* Replays the turns: at most 2n - 2 of them, and at the end the tower must be sorted. */
#include "check.h"

enum { PANCAKES_MAX = 2000 };

int main(int argc, char **argv)
{
    static int64_t tower[PANCAKES_MAX];
    int64_t n, turns;

    check_init(argc, argv);
    n = input_long(1, PANCAKES_MAX);
    for (int64_t i = 0; i < n; i++)
        tower[i] = input_long(1, 1000000000);
    turns = output_long(0, 2 * n - 2, "the number of turns");
    for (int64_t turn = 0; turn < turns; turn++) {
        int64_t count = output_long(1, n, "a turn");

        for (int64_t i = 0, j = count - 1; i < j; i++, j--) {
            int64_t kept = tower[i];

            tower[i] = tower[j];
            tower[j] = kept;
        }
    }
    output_end();
    for (int64_t i = 1; i < n; i++) {
        if (tower[i] < tower[i - 1])
            check_wrong("after all turns the pancake at place %lld is smaller than the one above",
                        (long long)i + 1);
    }
    check_right();
}
