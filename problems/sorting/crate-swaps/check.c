/*
 * Replays the moves of Fewest Crate Swaps on the shelf.
 *
 * The least number of moves is computed here, as n minus the number of cycles; the answer file is
 * not asked.
 */
#include "check.h"

#define CRATES_MAX 200000

struct crate {
    int64_t number, place; /* place from 1 */
};

static struct crate crates[CRATES_MAX];
static int64_t rank_at[CRATES_MAX + 1]; /* the shelf: 1 is the least number */

static int compare(const void *a, const void *b)
{
    int64_t x = ((const struct crate *)a)->number, y = ((const struct crate *)b)->number;

    return (x > y) - (x < y);
}

static int64_t read_shelf(void)
{
    int64_t count = input_long(1, CRATES_MAX);

    for (int64_t i = 0; i < count; i++)
        crates[i] = (struct crate){input_long(INT64_MIN, INT64_MAX), i + 1};
    qsort(crates, (size_t)count, sizeof *crates, compare);
    for (int64_t i = 0; i < count; i++)
        rank_at[crates[i].place] = i + 1;
    return count;
}

static int64_t count_cycles(int64_t count)
{
    bool *was_seen = check_memory(count + 1, sizeof *was_seen);
    int64_t cycles = 0;

    for (int64_t start = 1; start <= count; start++) {
        if (was_seen[start])
            continue;
        cycles++;
        for (int64_t place = start; !was_seen[place]; place = rank_at[place])
            was_seen[place] = true;
    }
    return cycles;
}

int main(int argc, char **argv)
{
    check_init(argc, argv);

    int64_t count = read_shelf();
    int64_t least = count - count_cycles(count);
    int64_t moves = output_long(0, INT64_MAX, "the number of moves");

    for (int64_t move = 1; move <= moves; move++) {
        int64_t i = output_long(1, count, "a place");
        int64_t j = output_long(1, count, "a place");
        int64_t kept = rank_at[i];

        if (i == j)
            check_wrong("move %lld swaps place %lld with itself", (long long)move, (long long)i);
        rank_at[i] = rank_at[j];
        rank_at[j] = kept;
    }
    output_end();
    for (int64_t place = 2; place <= count; place++) {
        if (rank_at[place - 1] > rank_at[place])
            check_wrong("after all moves the crate at place %lld has a larger number than the next",
                        (long long)place - 1);
    }
    if (moves > least)
        check_wrong(
            "the shelf is sorted, but not by a shortest list: fewer than %lld moves are enough",
            (long long)moves);
    check_right();
}
