/*
 * BLAKE2b-256 of parts, as hexadecimal: names in the cache and in cases.lock. The door to
 * libsodium.
 */
#ifndef JUDGE_BASE_HASH_H
#define JUDGE_BASE_HASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "judge/base/compiler.h"
#include "judge/base/error.h"

#define HASH_HEX_BYTES 65 /* 64 digits and NUL */

/* about 400 bytes of state, on the caller's stack */
struct hash {
    unsigned char state[512] __attribute__((aligned(64)));
};

void hash_init(struct hash *hash);
/* length-prefixed: ("ab","c") is not ("a","bc") */
void hash_add_bytes(struct hash *hash, const void *data, size_t size);
void hash_add_str(struct hash *hash, const char *text); /* NULL is not "" */
void hash_add_int(struct hash *hash, int64_t number);
/* content, not the name */
int hash_add_file(struct hash *hash, const char *path, struct error *err);
void hash_finish(struct hash *hash, char out_hex[HASH_HEX_BYTES]);

/* The first 8 bytes of the hash as a number: seeds. */
uint64_t hash_seed(const char *text);

/* FNV-1a: a small number of a text, quick and the same everywhere; proof against nobody. */
uint64_t hash_quick(const char *text);

/* Of plain bytes, without length prefix: what `b2sum -l 256` prints. */
void hash_of_bytes(const void *data, size_t size, char out_hex[HASH_HEX_BYTES]);

/* SHA-256 of a file, as others keep it. */
int hash_sha256_file(const char *path, char out_hex[HASH_HEX_BYTES], struct error *err);

/*
 * Argon2id: does the text belong to the "$argon2id$…" string? Takes tens of ms by design. Digits
 * alone are the MD5, SHA-1, SHA-256 or SHA-512 of others.
 */
bool hash_password_matches(const char *encoded, const char *text);

/* Such a string for a text, with a salt of its own. The caller's. */
int hash_password_make(const char *text, char **out_encoded, struct error *err);

#endif
