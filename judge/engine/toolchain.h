/*
 * Where a language's compiler or interpreter is, and which version it is.
 *
 * Looked for in /usr/local/bin, /usr/bin and /bin: that is what a box sees, whatever PATH says
 * here. The version is asked for once, in a box, and then remembered for that file, size and time.
 */
#ifndef JUDGE_ENGINE_TOOLCHAIN_H
#define JUDGE_ENGINE_TOOLCHAIN_H

#include "judge/base/error.h"
#include "judge/base/hash.h"
#include "judge/core/language.h"

#define TOOLCHAIN_VERSION_BYTES 32

struct toolchain {
    char *name;                            /* as the row calls it: "g++" */
    char *path;                            /* where it was found: "/usr/bin/g++" */
    char identity[HASH_HEX_BYTES];         /* of the file behind its links: path, size, time */
    char version[TOOLCHAIN_VERSION_BYTES]; /* "12.2.0"; "" when it does not say */
};
#define TOOLCHAIN_INIT {0}
void toolchain_release(struct toolchain *toolchain);

/* The compiler, else the interpreter. SYSTEM with the package to install when it is not there. */
int toolchain_locate(const struct language *language, struct toolchain *out_toolchain,
                     struct error *err);

/* toolchain_locate() with the version, which takes a run in a box the first time. */
int toolchain_find(const struct language *language, struct toolchain *out_toolchain,
                   struct error *err);

/* The path of any program that a row names; absolute names stand for themselves. The caller's. */
int toolchain_program(const struct language *language, const char *name, char **out_path,
                      struct error *err);

#endif
