#include <string.h>

#include "judge/base/hash.h"
#include "tests/unit/tap.h"

int main(void)
{
    char a[HASH_HEX_BYTES], b[HASH_HEX_BYTES];
    struct hash hash;

    hash_of_bytes("abc", 3, a);
    tap_is_str(a, "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319",
               "plain bytes hash as BLAKE2b-256 does");
    hash_init(&hash);
    hash_add_str(&hash, "ab");
    hash_add_str(&hash, "c");
    hash_finish(&hash, a);
    hash_init(&hash);
    hash_add_str(&hash, "a");
    hash_add_str(&hash, "bc");
    hash_finish(&hash, b);
    tap_ok(strcmp(a, b) != 0, "where one part ends counts");
    hash_init(&hash);
    hash_add_str(&hash, NULL);
    hash_finish(&hash, a);
    hash_init(&hash);
    hash_add_str(&hash, "");
    hash_finish(&hash, b);
    tap_ok(strcmp(a, b) != 0, "nothing is not the empty text");
    tap_ok(hash_seed("x") != hash_seed("y") && hash_seed("x") == hash_seed("x"),
           "seeds follow from their text");
    tap_ok(hash_password_matches("$argon2id$v=19$m=64,t=2,p=1$c2FsdHNhbHRzYWx0$"
                                 "PLPTEbnrXU8WNtdLUQsM9TAXEiL5jTMi8OyeDLSsY8s",
                                 "42") == false,
           "a hash of something else does not match");
    tap_ok(hash_quick("") == UINT64_C(0xcbf29ce484222325) &&
               hash_quick("foobar") == UINT64_C(0x85944171f73967e8),
           "the quick hash is FNV-1a, as published");
    tap_ok(!hash_password_matches("nonsense", "42"), "nonsense is no hash");
    return tap_done();
}
