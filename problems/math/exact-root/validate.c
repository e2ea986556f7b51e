/* q, then q lines "n k"; n needs 64 bits without a sign. */
#include "validate.h"

static void v_unsigned(const char *name)
{
    char token[21];

    v_token(token, 1, 20, "0123456789", name);
    errno = 0;
    (void)strtoull(token, NULL, 10);
    if (errno)
        v_fail("%s: %s is not below 2^64", name, token);
    if (token[0] == '0' && token[1])
        v_fail("%s: '%s' is not how a number is written", name, token);
}

int main(void)
{
    int64_t q = v_long(1, 100000, "q");

    v_newline();
    for (int64_t i = 0; i < q; i++) {
        v_unsigned("n");
        v_space();
        v_long(1, 64, "k");
        v_newline();
    }
    v_eof();
}
