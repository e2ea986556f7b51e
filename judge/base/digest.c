#include "judge/base/digest.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define BLOCK_BYTES 64

static uint32_t turned(uint32_t word, int bits)
{
    return word << bits | word >> (32 - bits);
}

/* Words of a block in the order of bytes that the digest wants. */
static uint32_t word_at(const unsigned char *bytes, bool is_little)
{
    uint32_t word = 0;

    for (int i = 0; i < 4; i++)
        word |= (uint32_t)bytes[i] << (is_little ? 8 * i : 24 - 8 * i);
    return word;
}

/* Both digests fill the last block alike, but for the order of the length's bytes. */
static void blocks_each(const void *data, size_t size, bool is_little, uint32_t *state,
                        void (*take)(uint32_t *state, const unsigned char *block))
{
    const unsigned char *bytes = data;
    unsigned char last[2 * BLOCK_BYTES] = {0};
    size_t whole = size / BLOCK_BYTES * BLOCK_BYTES, rest = size - whole;
    size_t end = rest + 9 > BLOCK_BYTES ? 2 * BLOCK_BYTES : BLOCK_BYTES;
    uint64_t bits = (uint64_t)size * 8;

    for (size_t i = 0; i < whole; i += BLOCK_BYTES)
        take(state, bytes + i);
    if (rest > 0)
        memcpy(last, bytes + whole, rest);
    last[rest] = 0x80;
    for (int i = 0; i < 8; i++)
        last[end - 8 + (size_t)i] = (unsigned char)(bits >> (is_little ? 8 * i : 56 - 8 * i));
    for (size_t i = 0; i < end; i += BLOCK_BYTES)
        take(state, last + i);
}

static void words_put(const uint32_t *state, size_t count, bool is_little, unsigned char *out)
{
    for (size_t i = 0; i < 4 * count; i++)
        out[i] = (unsigned char)(state[i / 4] >> (is_little ? 8 * (i % 4) : 24 - 8 * (i % 4)));
}

static void md5_take(uint32_t *state, const unsigned char *block)
{
    static const int turns[4][4] = {
        {7, 12, 17, 22},
        {5, 9,  14, 20},
        {4, 11, 16, 23},
        {6, 10, 15, 21},
    };
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];

    for (uint32_t i = 0; i < 64; i++) {
        uint32_t mixed[] = {(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)};
        uint32_t places[] = {i, (5 * i + 1) % 16, (3 * i + 5) % 16, 7 * i % 16};
        uint32_t constant = (uint32_t)floor(fabs(sin((double)i + 1)) * 4294967296.0);
        uint32_t sum =
            a + mixed[i / 16] + constant + word_at(block + (size_t)4 * places[i / 16], true);

        a = d;
        d = c;
        c = b;
        b += turned(sum, turns[i / 16][i % 4]);
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
}

static void sha1_take(uint32_t *state, const unsigned char *block)
{
    static const uint32_t constants[] = {0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xCA62C1D6};
    uint32_t words[80];
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];

    for (size_t i = 0; i < 16; i++)
        words[i] = word_at(block + 4 * i, false);
    for (size_t i = 16; i < 80; i++)
        words[i] = turned(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    for (size_t i = 0; i < 80; i++) {
        uint32_t mixed[] = {(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d};
        uint32_t sum = turned(a, 5) + mixed[i / 20] + e + constants[i / 20] + words[i];

        e = d;
        d = c;
        c = turned(b, 30);
        b = a;
        a = sum;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
}

void digest_md5(const void *data, size_t size, unsigned char out_digest[DIGEST_MD5_BYTES])
{
    uint32_t state[] = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476};

    blocks_each(data, size, true, state, md5_take);
    words_put(state, 4, true, out_digest);
}

void digest_sha1(const void *data, size_t size, unsigned char out_digest[DIGEST_SHA1_BYTES])
{
    uint32_t state[] = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};

    blocks_each(data, size, false, state, sha1_take);
    words_put(state, 5, false, out_digest);
}
