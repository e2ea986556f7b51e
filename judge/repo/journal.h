/*
 * Results on disk as they come: files of lines, a checksum and a JSON object each.
 *
 * Every process that judges has a file of its own, "STEM.N.jsonl", made with O_EXCL: nobody ever
 * writes behind what another one left half-written, and no file has two writers. What
 * journal_sync() returned 0 for is on disk, whatever dies next. Readers take all files together and
 * leave out lines whose checksum does not fit: a line that was being written when its process died.
 */
#ifndef JUDGE_REPO_JOURNAL_H
#define JUDGE_REPO_JOURNAL_H

#include <stddef.h>

#include "judge/base/error.h"
#include "judge/base/file.h"
#include "judge/base/json.h"

struct journal {
    int fd;
    char *path;
};
#define JOURNAL_INIT {-1, NULL}

/* Makes the next file of the stem in a folder that is there; the folder's entry is synced too. */
int journal_open(const char *folder, const char *stem, struct journal *out_journal,
                 struct error *err);
void journal_release(struct journal *journal);

/* object: one JSON object without line ends. Not on disk before the sync. */
int journal_append(struct journal *journal, struct span object, struct error *err);
int journal_sync(struct journal *journal, struct error *err);

struct journal_counts {
    size_t records, broken; /* broken: lines that were not whole */
};

/*
 * Shows every whole record of the folder's files, in the order of their names and lines, to visit;
 * its -1 ends the reading. A folder that is not there has none.
 */
int journal_read(const char *folder,
                 int (*visit)(void *state, const struct json *record, struct error *err),
                 void *state, struct journal_counts *out_counts, struct error *err);

/* How far a folder's files were read, for one who follows others at work. */
struct journal_reader {
    struct names names; /* of the files, as they were found */
    size_t *sizes;      /* bytes of each that were read */
    size_t capacity;
};
#define JOURNAL_READER_INIT {NAMES_INIT, NULL, 0}
void journal_reader_release(struct journal_reader *reader);

/*
 * Shows what has come since the last call. A line that has no end yet is left for the next call.
 */
int journal_read_on(struct journal_reader *reader, const char *folder,
                    int (*visit)(void *state, const struct json *record, struct error *err),
                    void *state, struct journal_counts *out_counts, struct error *err);

#endif
