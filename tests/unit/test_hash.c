#include <string.h>

#include "judge/base/hash.h"
#include "tests/unit/tap.h"

static const struct {
    const char *name, *text, *digest;
} digests[] = {
    {"MD5", "abc", "900150983cd24fb0d6963f7d28e17f72"},
    {"SHA-1", "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"},
    {"SHA-256", "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"SHA-512", "abc",
     "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a8"
     "36ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"},
    {"MD5 of more than a block",
     "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
     "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
     "ab347a5f68c8a443cfcddc633f12c24f"},
    {"SHA-1 of more than a block",
     "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
     "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
     "4300320394F7EE239BCDCE7D3B8BCEE173A0CD5C"},
};

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
    for (size_t i = 0; i < ARRAY_LEN(digests); i++)
        tap_ok(hash_password_matches(digests[i].digest, digests[i].text) &&
                   !hash_password_matches(digests[i].digest, "abd"),
               "%s of others is known by its length", digests[i].name);
    return tap_done();
}
