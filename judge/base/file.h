/*
 * Files: whole reads with a maximum, atomic writes, folders. Paths are taken as they are.
 */
#ifndef JUDGE_BASE_FILE_H
#define JUDGE_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/stat.h>

#include "judge/base/compiler.h"
#include "judge/base/error.h"

/* For AUTO: closes and sets to -1; accepts -1. */
void fd_close(int *fd);

/* For reading, and what it is; *out_fd was -1. Whatever is no regular file is ERROR_INPUT. */
int file_open_regular(const char *path, int *out_fd, struct stat *out_info, struct error *err);

/* *out_text is NUL-terminated and the caller's; out_size may be NULL. Regular files only. */
int file_read(const char *path, size_t max_bytes, char **out_text, struct error *err);

/* What stands behind the last '\n' is a line too, even where that is nothing. */
int file_count_lines(const char *path, size_t max_bytes, int *out_count, struct error *err);
int file_read_bytes(const char *path, size_t max_bytes, char **out_data, size_t *out_size,
                    struct error *err);

/* Writes beside the path, fsyncs, renames: the old file or the whole new one, never a half. */
int file_write_atomic(const char *path, const void *data, size_t size, struct error *err);

/*
 * A new file, not fsynced: for what is made again when it is lost. One that is there is an error.
 */
int file_create(const char *path, const void *data, size_t size, struct error *err);

/* Writes all of it to fd; EINTR and short writes are handled. */
int fd_write_all(int fd, const void *data, size_t size, struct error *err);

/*
 * Seals a memory file against any change and goes back to its beginning. The kernel says EBUSY for
 * as long as anybody, its own reclaim of memory too, holds a page: that is waited for, for a while.
 */
int fd_seal(int fd, struct error *err);

/* A new anonymous memory file holding a copy of the data, sealed against any change, offset 0. */
int file_sealed_copy(struct span data, int *out_fd, struct error *err);

bool file_exists(const char *path); /* anything there, links followed */
bool file_is_folder(const char *path);
int64_t file_size_bytes(const char *path); /* -1: none */

/* Makes the folder and those above it, mode 0755; one that is there is success. */
int folder_make(const char *path, struct error *err);

/* Removes a folder and all below it; links are removed, not followed. None there is success. */
int folder_remove(const char *path, struct error *err);

/* Names in a folder, sorted by bytes, without "." and ".."; the caller's: names_release(). */
struct names {
    char **items;
    size_t count, capacity;
};
#define NAMES_INIT {NULL, 0, 0}
int folder_list(const char *path, struct names *out_names, struct error *err);
void names_add(struct names *names, const char *name);       /* copies */
void names_add_words(struct names *names, const char *text); /* split at blanks; NULL: none */
bool names_hold(const struct names *names, const char *name);
bool names_hold_any_case(const struct names *names, const char *name); /* of ASCII letters */
void names_release(struct names *names);

#endif
