/*
 * What verifying has measured before: texts in the cache, under the hash of all that they follow
 * from.
 */
#ifndef JUDGE_TASKS_VERIFY_STORE_H
#define JUDGE_TASKS_VERIFY_STORE_H

#include <stdbool.h>

#include "judge/base/hash.h"
#include "judge/base/strbuf.h"

/* True: *out_text has it. */
bool verify_store_find(const char key[HASH_HEX_BYTES], struct strbuf *out_text);

/* A cache that cannot be written only costs time. */
void verify_store_keep(const char key[HASH_HEX_BYTES], struct span text);

#endif
