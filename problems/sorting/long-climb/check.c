/* Finds the printed heights one after the other on the path; there must be as many as possible. */
#include "check.h"

#define HUTS_MAX 300000
#define HEIGHT_MAX 1000000000

int main(int argc, char **argv)
{
    int64_t huts, most, count, before = -HEIGHT_MAX - 1;

    check_init(argc, argv);
    huts = input_long(1, HUTS_MAX);
    most = answer_long(1, huts);
    count = output_long(1, huts, "the number of huts");
    for (int64_t i = 0; i < count; i++) {
        int64_t height = output_long(-HEIGHT_MAX, HEIGHT_MAX, "a height");

        if (height <= before)
            check_wrong("height %lld does not rise above %lld", (long long)height,
                        (long long)before);
        /* The first hut of this height is the best one: it leaves the most of the path. */
        for (; huts > 0; huts--) {
            if (input_long(-HEIGHT_MAX, HEIGHT_MAX) == height)
                break;
        }
        if (huts-- == 0)
            check_wrong("no hut of height %lld is left on the path", (long long)height);
        before = height;
    }
    output_end();
    if (count > most)
        check_broken("a climb of %lld huts is better than the answer", (long long)count);
    if (count < most)
        check_wrong("%lld huts were chosen; more are possible", (long long)count);
    check_right();
}
