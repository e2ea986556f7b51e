/*
 * Precompiled headers: most of a C++ compile is reading what every solution includes first.
 *
 * A header of the row's `precompiled` is compiled once for a compiler and its flags, in the
 * sandbox, and kept in the cache. A later compile sees it under HEADERS_INSIDE, in front of the
 * compiler's own folders: the language, its flags and its diagnostics stay the same. The compiler
 * may pass over a precompiled header without a word; whether it takes ours is therefore tried when
 * it is made, and one that is not taken is kept as such and not offered again.
 */
#ifndef JUDGE_ENGINE_HEADERS_H
#define JUDGE_ENGINE_HEADERS_H

#include "judge/base/error.h"
#include "judge/core/language.h"
#include "judge/engine/toolchain.h"

#define HEADERS_INSIDE "/headers"

/* What it was compiled from: stands in diagnostics in the place of the source that includes it. */
#define HEADERS_SOURCE "judge-precompiled.h"

/*
 * The header that helps this source, or NULL: the first thing in it but comments and blanks must be
 * its inclusion (a macro or pragma before it could change its meaning). Borrowed from the language.
 */
const char *headers_wanted(const struct language *language, struct span source);

/*
 * The host folder to bind at HEADERS_INSIDE; made when it is not there yet, which takes some
 * seconds once. argv: the compile's own command. *out_folder is NULL where the compiler does not
 * take it, and the caller's otherwise. An error only where the machine failed: a compile without it
 * is as good.
 */
int headers_find(const struct language *language, const struct toolchain *toolchain,
                 const struct names *argv, const char *header, char **out_folder,
                 struct error *err);

#endif
