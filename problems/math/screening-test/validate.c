/* p and n, then n tests; both chances must be at least 1e-300. */
#include "validate.h"

#include "decimal.h"

int main(void)
{
    double p = v_fixed(1e-12, 0.999, 12, "p");
    int64_t n;
    long double log_odds = logl(p) - log1pl(-p);

    v_space();
    n = v_long(0, 100000, "n");
    v_newline();
    for (int64_t i = 0; i < n; i++) {
        double hit = v_fixed(1e-6, 1 - 1e-6, 6, "h"), alarm;
        char result[2];

        v_space();
        alarm = v_fixed(1e-6, 1 - 1e-6, 6, "f");
        v_space();
        v_token(result, 1, 1, "+-", "result");
        v_newline();
        log_odds += *result == '+' ? logl(hit) - logl(alarm) : log1pl(-hit) - log1pl(-alarm);
    }
    if (fabsl(log_odds) > 690)
        v_fail("a chance is below 1e-300");
    v_eof();
}
