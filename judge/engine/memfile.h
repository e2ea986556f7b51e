/*
 * Memory files: what a program reads and writes without a name, and a view of them for us.
 *
 * Two descriptors of one file share its offset: every run gets a description of its own.
 */
#ifndef JUDGE_ENGINE_MEMFILE_H
#define JUDGE_ENGINE_MEMFILE_H

#include <stddef.h>
#include <stdint.h>

#include "judge/base/compiler.h"
#include "judge/base/error.h"

/* An empty one, to be written. */
int memfile_make(int *out_fd, struct error *err);

/* A sealed copy of a regular file; path NULL: of nothing. out_bytes may be NULL. */
int memfile_of_path(const char *path, int *out_fd, int64_t *out_bytes, struct error *err);

/* Everything that can still be read from fd, at most max_bytes (more is an error), sealed. */
int memfile_of_stream(int fd, size_t max_bytes, int *out_fd, struct error *err);

/* Another description of the same file, for reading only, at offset 0. */
int memfile_reopen(int fd, int *out_fd, struct error *err);

/* "/proc/self/fd/7": a path that opens the file in this process. The caller's. */
char *memfile_path(int fd);

int64_t memfile_bytes(int fd);

/* The first max_bytes, made harmless for a terminal, line ends kept. NULL: it is empty. The
 * caller's. */
char *memfile_excerpt(int fd, size_t max_bytes);

/* The last ones of them, from the beginning of a line on: there a runtime says why it ended. */
char *memfile_ending(int fd, size_t max_bytes);

/* Bytes of a file in memory; valid until mapping_release(), while nobody shortens the file. */
struct mapping {
    struct span bytes;
};
#define MAPPING_INIT                                                                               \
    {                                                                                              \
        {                                                                                          \
            NULL, 0                                                                                \
        }                                                                                          \
    }

int mapping_of_fd(int fd, struct mapping *out_mapping, struct error *err);
int mapping_of_path(const char *path, struct mapping *out_mapping, struct error *err);
void mapping_release(struct mapping *mapping);

#endif
