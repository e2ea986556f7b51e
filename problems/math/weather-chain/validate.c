/* s, n and a, then rows of chances with the sum 1, of which every kind is reached from every other.
 */
#include "validate.h"

#include "decimal.h"

enum { MAX_S = 60 };

static bool is_reached[MAX_S][MAX_S];

int main(void)
{
    int64_t s = v_long(1, MAX_S, "s");

    v_space();
    v_long(0, INT64_C(1000000000000000000), "n");
    v_space();
    v_long(1, s, "a");
    v_newline();
    for (int64_t i = 0; i < s; i++) {
        int64_t sum = 0;

        for (int64_t j = 0; j < s; j++) {
            int64_t millionths = (int64_t)lround(v_fixed(0, 1, 6, "p") * 1e6);

            sum += millionths;
            is_reached[i][j] = millionths > 0;
            j + 1 < s ? v_space() : v_newline();
        }
        if (sum != 1000000)
            v_fail("row %lld has the sum %g", (long long)i + 1, (double)sum / 1e6);
    }
    for (int64_t k = 0; k < s; k++) {
        for (int64_t i = 0; i < s; i++) {
            for (int64_t j = 0; j < s; j++)
                is_reached[i][j] = is_reached[i][j] || (is_reached[i][k] && is_reached[k][j]);
        }
    }
    for (int64_t i = 0; i < s * s; i++) {
        if (!is_reached[i / s][i % s])
            v_fail("kind %lld never follows on kind %lld", (long long)(i % s) + 1,
                   (long long)(i / s) + 1);
    }
    v_eof();
}
