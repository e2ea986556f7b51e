/* Two lines of JSON: the nights, never rising, and the marks. */
#include "validate.h"

static void row_read(int64_t max, const char *count_name, const char *name, bool is_falling)
{
    int64_t count = 0, before = INT64_MAX;

    v_char('[');
    while (v_peek() != ']') {
        int64_t value;

        if (count > 0)
            v_char(',');
        value = v_long(-1000000000, 1000000000, name);
        if (is_falling && value > before)
            v_fail("%s: %lld comes after %lld", name, (long long)value, (long long)before);
        before = value;
        if (++count > max)
            v_fail("more than %lld values", (long long)max);
    }
    v_char(']');
    v_newline();
    v_within(count, 0, max, count_name);
}

int main(void)
{
    row_read(1000000, "n", "nights", true);
    row_read(200000, "q", "marks", false);
    v_eof();
}
