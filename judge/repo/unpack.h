/*
 * Archives: those of submissions taken apart with suspicion, those of feedback put together. The
 * only user of libarchive (archive_library.h).
 *
 * Nothing is ever written outside the given folder: names with "..", absolute names, links and
 * special files are not taken, and are named as refused. Sizes and counts have a maximum, whatever
 * the archive promises.
 */
#ifndef JUDGE_REPO_UNPACK_H
#define JUDGE_REPO_UNPACK_H

#include <stdbool.h>

#include "judge/base/error.h"
#include "judge/base/file.h"

#define UNPACK_FILE_MAX_BYTES ((int64_t)64 << 20)
#define UNPACK_MAX_BYTES ((int64_t)4 << 30)
#define UNPACK_ENTRIES_MAX 200000

/* Entries that were not taken: "name: reason". */
struct unpack_refusals {
    struct names paths, reasons;
};
#define UNPACK_REFUSALS_INIT {NAMES_INIT, NAMES_INIT}
void unpack_refusals_release(struct unpack_refusals *refusals);

/* By its name: .zip, .tar, .tar.gz, .tgz, .tar.xz, .tar.bz2, .7z. */
bool unpack_is_archive(const char *path);

/*
 * Files get the times that the archive gives them. most_bytes: of all files together (0:
 * UNPACK_MAX_BYTES). ERROR_INPUT: it is no archive, damaged, or too large when unpacked; what was
 * unpacked so far stays.
 */
int unpack(const char *path, const char *folder, int64_t most_bytes,
           struct unpack_refusals *refusals, struct error *err);

/* Writes a zip of texts under these names, whole or not at all; its bytes depend on them alone. */
int archive_pack(const char *path, const struct names *names, const struct names *texts,
                 struct error *err);

#endif
