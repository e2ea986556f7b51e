/*
 * MD5 and SHA-1, for answers that others keep so. Both are broken as protections and serve for
 * nothing else here.
 */
#ifndef JUDGE_BASE_DIGEST_H
#define JUDGE_BASE_DIGEST_H

#include <stddef.h>

#define DIGEST_MD5_BYTES 16
#define DIGEST_SHA1_BYTES 20

void digest_md5(const void *data, size_t size, unsigned char out_digest[DIGEST_MD5_BYTES]);
void digest_sha1(const void *data, size_t size, unsigned char out_digest[DIGEST_SHA1_BYTES]);

#endif
