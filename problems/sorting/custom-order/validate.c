/* The alphabet, the number of words, the words. */
#include "validate.h"

int main(void)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz";
    static char word[1000001];
    bool was_seen[256] = {false};
    int64_t n, total = 0;

    v_token(word, 26, 26, letters, "alphabet");
    for (const char *c = word; *c; c++) {
        if (was_seen[(unsigned char)*c])
            v_fail("the alphabet has '%c' twice", *c);
        was_seen[(unsigned char)*c] = true;
    }
    v_newline();
    n = v_long(1, 100000, "n");
    v_newline();
    for (int64_t i = 0; i < n; i++) {
        total += (int64_t)v_token(word, 1, 1000000, letters, "word");
        if (total > 1000000)
            v_fail("more than 1000000 letters");
        v_newline();
    }
    v_eof();
}
