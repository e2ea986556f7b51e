/*
 * The files of a build, read once: hashed for the key, judged for what no compiler should see.
 */
#ifndef JUDGE_ENGINE_SOURCES_H
#define JUDGE_ENGINE_SOURCES_H

#include <stddef.h>
#include <stdint.h>

#include "judge/base/error.h"
#include "judge/base/file.h"

struct source_file {
    char *data;
    size_t size;
};

struct sources {
    struct source_file *files; /* as in the request's paths */
    size_t count, capacity;
    char *complaint; /* why the first one is no source: too large, empty, not text; or NULL */
};
#define SOURCES_INIT {NULL, 0, 0, NULL}
void sources_release(struct sources *sources);

/*
 * Reads all paths. first_max_bytes: most that the first may have, 0 not limited. What is wrong with
 * the first file as a source is a complaint; what cannot be read is an error (USAGE).
 */
int sources_read(const struct names *paths, int64_t first_max_bytes, struct sources *out_sources,
                 struct error *err);

/* Adds the files that a source includes by name from these folders, and what those include. */
void sources_find_includes(const char *source, size_t size, const struct names *folders,
                           struct names *names, struct names *paths);

#endif
