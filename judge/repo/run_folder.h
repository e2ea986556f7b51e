/*
 * The folder of a run of grading: its journal, the sources it judged, and what comes out.
 *
 *   run.json        what was asked for: set, submissions, options
 *   plan.json       who sent what; what is to be judged (the schema of results.json)
 *   journal/        results as they came (repo/journal.h)
 *   sources/        what was judged, each file once, named by its hash
 *   results.json …  what comes out
 */
#ifndef JUDGE_REPO_RUN_FOLDER_H
#define JUDGE_REPO_RUN_FOLDER_H

#include <stdbool.h>

#include "judge/base/compiler.h"
#include "judge/base/error.h"
#include "judge/base/file_draft.h"
#include "judge/base/hash.h"

struct run_folder {
    char *path;
    char *journal, *sources; /* folders in it */
    int lock_fd;
};
#define RUN_FOLDER_INIT {NULL, NULL, NULL, -1}
void run_folder_release(struct run_folder *run);

/*
 * Makes the folder where it is not there yet. One with other things in it is ERROR_USAGE: nothing
 * is written among somebody's files. is_alone: no other process may work there meanwhile.
 */
int run_folder_open(const char *path, bool is_alone, struct run_folder *out_run, struct error *err);

/* One that is there already, for reading its results; ERROR_USAGE else. */
int run_folder_find(const char *path, struct run_folder *out_run, struct error *err);

/* Whole or not at all, and on disk. */
int run_folder_write(const struct run_folder *run, const char *name, struct span text,
                     struct error *err);
/* The same of a file that is written piece by piece: file_draft_keep() makes it. */
int run_folder_draft(const struct run_folder *run, const char *name, struct file_draft *out_draft,
                     struct error *err);
int run_folder_read(const struct run_folder *run, const char *name, char **out_text,
                    size_t *out_size, struct error *err);

/* Moves the journal's files to old/N/: they are kept, and count no more. */
int run_folder_set_aside(const struct run_folder *run, struct error *err);

/* Keeps a source under its hash and this name; out_hash is filled. */
int run_folder_keep(const struct run_folder *run, struct span source, const char *name,
                    char out_hash[HASH_HEX_BYTES], struct error *err);
/* Where it lies. The caller's. */
char *run_folder_source(const struct run_folder *run, const char *hash, const char *name);

#endif
