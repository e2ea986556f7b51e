#include "judge/base/hash.h"

#include <sodium.h>
#include <string.h>
#include <strings.h>

#include "judge/base/digest.h"
#include "judge/base/file.h"
#include "judge/base/memory.h"

#define HASH_BYTES 32
#define PASSWORD_PASSES 2
#define PASSWORD_BYTES ((size_t)64 << 20)
#define HASH_FILE_MAX_BYTES ((size_t)1 << 32)

_Static_assert(sizeof(crypto_generichash_state) <= sizeof(struct hash), "the state fits");

static crypto_generichash_state *hash_state(struct hash *hash)
{
    return (crypto_generichash_state *)(void *)hash->state;
}

static void hash_hex(const unsigned char *bytes, char out_hex[HASH_HEX_BYTES])
{
    sodium_bin2hex(out_hex, HASH_HEX_BYTES, bytes, HASH_BYTES);
}

void hash_init(struct hash *hash)
{
    (void)crypto_generichash_init(hash_state(hash), NULL, 0, HASH_BYTES);
}

void hash_add_bytes(struct hash *hash, const void *data, size_t size)
{
    hash_add_int(hash, (int64_t)size);
    if (size > 0)
        (void)crypto_generichash_update(hash_state(hash), data, size);
}

void hash_add_str(struct hash *hash, const char *text)
{
    if (text == NULL)
        hash_add_int(hash, -1);
    else
        hash_add_bytes(hash, text, strlen(text));
}

void hash_add_int(struct hash *hash, int64_t number)
{
    unsigned char bytes[8];

    for (int i = 0; i < 8; i++)
        bytes[i] = (unsigned char)((uint64_t)number >> (8 * i));
    (void)crypto_generichash_update(hash_state(hash), bytes, sizeof bytes);
}

int hash_add_file(struct hash *hash, const char *path, struct error *err)
{
    AUTO(mem_free) char *data = NULL;
    size_t size;

    if (file_read_bytes(path, HASH_FILE_MAX_BYTES, &data, &size, err) < 0)
        return -1;
    hash_add_bytes(hash, data, size);
    return 0;
}

void hash_finish(struct hash *hash, char out_hex[HASH_HEX_BYTES])
{
    unsigned char bytes[HASH_BYTES];

    (void)crypto_generichash_final(hash_state(hash), bytes, sizeof bytes);
    hash_hex(bytes, out_hex);
}

uint64_t hash_quick(const char *text)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);

    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
    return hash;
}

void hash_of_bytes(const void *data, size_t size, char out_hex[HASH_HEX_BYTES])
{
    unsigned char bytes[HASH_BYTES];

    (void)crypto_generichash(bytes, sizeof bytes, data, size, NULL, 0);
    hash_hex(bytes, out_hex);
}

uint64_t hash_seed(const char *text)
{
    unsigned char bytes[HASH_BYTES];
    uint64_t seed = 0;

    (void)crypto_generichash(bytes, sizeof bytes, (const unsigned char *)text, strlen(text), NULL,
                             0);
    for (int i = 0; i < 8; i++)
        seed |= (uint64_t)bytes[i] << (8 * i);
    return seed;
}

/* Plain digests, as sets of others keep their answers; which one is told by its length. */
static bool digest_matches(const char *encoded, const char *text)
{
    unsigned char digest[crypto_hash_sha512_BYTES];
    char hex[2 * sizeof digest + 1];
    size_t size = strlen(encoded) / 2;

    switch (size) {
    case DIGEST_MD5_BYTES:
        digest_md5(text, strlen(text), digest);
        break;
    case DIGEST_SHA1_BYTES:
        digest_sha1(text, strlen(text), digest);
        break;
    case crypto_hash_sha256_BYTES:
        (void)crypto_hash_sha256(digest, (const unsigned char *)text, strlen(text));
        break;
    case crypto_hash_sha512_BYTES:
        (void)crypto_hash_sha512(digest, (const unsigned char *)text, strlen(text));
        break;
    default:
        return false;
    }
    (void)sodium_bin2hex(hex, sizeof hex, digest, size);
    return strcasecmp(hex, encoded) == 0;
}

int hash_sha256_file(const char *path, char out_hex[HASH_HEX_BYTES], struct error *err)
{
    AUTO(mem_free) char *data = NULL;
    unsigned char bytes[crypto_hash_sha256_BYTES];
    size_t size;

    if (file_read_bytes(path, HASH_FILE_MAX_BYTES, &data, &size, err) < 0)
        return -1;
    (void)crypto_hash_sha256(bytes, (const unsigned char *)data, size);
    hash_hex(bytes, out_hex);
    return 0;
}

bool hash_password_matches(const char *encoded, const char *text)
{
    if (encoded[0] != '$')
        return digest_matches(encoded, text);
    if (strncmp(encoded, "$argon2id$", 10) != 0 || sodium_init() < 0)
        return false;
    return crypto_pwhash_str_verify(encoded, text, strlen(text)) == 0;
}

int hash_password_make(const char *text, char **out_encoded, struct error *err)
{
    char encoded[crypto_pwhash_STRBYTES];

    if (sodium_init() < 0 ||
        crypto_pwhash_str(encoded, text, strlen(text), PASSWORD_PASSES, PASSWORD_BYTES) != 0)
        return error_set(err, ERROR_SYSTEM, "no memory for hashing an answer");
    *out_encoded = mem_strdup(encoded);
    return 0;
}
