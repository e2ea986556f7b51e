/* r and c, then lines of c, r and r times c numbers with at most six digits after the point. */
#include "validate.h"

#include "decimal.h"

enum { MAX_ENTRIES = 1000000 };

static void row_read(int64_t count, const char *name)
{
    for (int64_t i = 0; i < count; i++) {
        v_fixed(-1e6, 1e6, 6, name);
        i + 1 < count ? v_space() : v_newline();
    }
}

int main(void)
{
    int64_t r = v_long(1, MAX_ENTRIES, "r"), c;

    v_space();
    c = v_long(1, MAX_ENTRIES / r, "c");
    v_newline();
    row_read(c, "x");
    row_read(r, "w");
    for (int64_t i = 0; i < r; i++)
        row_read(c, "entry");
    v_eof();
}
