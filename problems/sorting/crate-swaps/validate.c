/* The promises of Fewest Crate Swaps' input. */
#include "validate.h"

#define CRATES_MAX 200000

static int compare(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

    return (x > y) - (x < y);
}

int main(void)
{
    static int64_t numbers[CRATES_MAX];
    int64_t crates = v_long(1, CRATES_MAX, "n");

    v_newline();
    for (int64_t i = 0; i < crates; i++) {
        if (i > 0)
            v_space();
        numbers[i] = v_long(-1000000000, 1000000000, "number");
    }
    qsort(numbers, (size_t)crates, sizeof *numbers, compare);
    for (int64_t i = 1; i < crates; i++) {
        if (numbers[i] == numbers[i - 1])
            v_fail("the number %lld stands on two crates", (long long)numbers[i]);
    }
    v_newline();
    v_eof();
}
