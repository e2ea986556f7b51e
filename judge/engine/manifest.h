/*
 * What a cache entry must hold, to notice one that was damaged.
 *
 * A line a file: hash, size, time of last change. Size and time are compared on each use; the
 * content once a boot, because a power cut may leave files whose size and time are right and whose
 * bytes are not.
 */
#ifndef JUDGE_ENGINE_MANIFEST_H
#define JUDGE_ENGINE_MANIFEST_H

#include <stdbool.h>
#include <stdint.h>

#include "judge/base/error.h"
#include "judge/base/file.h"

/* Writes the manifest of these files below folder into it. */
int manifest_write(const char *folder, const struct names *files, struct error *err);

/* Are the files there as they were? Fills the names and hashes only if so. */
bool manifest_check(const char *folder, struct names *out_files, struct names *out_hashes);

/*
 * Bytes of all files together, as written; -1 when there is no sound manifest. Opens no other file.
 */
int64_t manifest_bytes(const char *folder);

#endif
