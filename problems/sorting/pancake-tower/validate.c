/* The number of pancakes and their sizes, all different, from the top. */
#include "validate.h"

static int compare(const void *left, const void *right)
{
    const int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

int main(void)
{
    static int64_t sizes[2000];
    int64_t n = v_long(1, 2000, "n");

    v_newline();
    for (int64_t i = 0; i < n; i++) {
        sizes[i] = v_long(1, 1000000000, "s");
        i + 1 < n ? v_space() : v_newline();
    }
    qsort(sizes, (size_t)n, sizeof *sizes, compare);
    for (int64_t i = 1; i < n; i++) {
        if (sizes[i] == sizes[i - 1])
            v_fail("two pancakes have size %lld", (long long)sizes[i]);
    }
    v_eof();
}
