/*
 * What goes into a box beside a program: the shim, the plugin and the peak of growth, the server of
 * runs, what helps to make a precompiled header.
 * Their sources are carried within, compiled when first needed, and kept in the cache.
 */
#ifndef JUDGE_ENGINE_COMPANION_H
#define JUDGE_ENGINE_COMPANION_H

#include "judge/base/error.h"
#include "judge/base/file.h"

/*
 * name: "shim", "plugin", "peak", "agent" or "instantiate", shared libraries; "serve", a static
 * program.
 * *out_path: the file on this side; the caller's.
 */
int companion_build(const char *name, char **out_path, struct error *err);
/* extra: more words for the compiler, such as where headers lie. */
int companion_build_with(const char *name, const struct names *extra, char **out_path,
                         struct error *err);

/* The text of a script that runs as it is: "server.py", "counter.js", "charges.js". Constant. */
const char *companion_text(const char *name);

#endif
