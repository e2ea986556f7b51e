/*
 * What is made once and used often: folders in the cache, named by the hash of all that made them.
 *
 * An entry is XDG cache/<kind>/<key>/ and never changes once it is there: it is made beside its
 * place, under a lock that dies with its process, and then renamed. A file in it that was changed,
 * cut or lost since (its manifest knows) makes the entry count as absent. Entries that were not
 * used for longest go when all together outgrow CACHE_MAX_BYTES; those used within the last hour
 * stay.
 */
#ifndef JUDGE_ENGINE_CACHE_H
#define JUDGE_ENGINE_CACHE_H

#include <stdint.h>

#include "judge/base/error.h"
#include "judge/base/file.h"

#define CACHE_MAX_BYTES ((int64_t)2 << 30)
#define CACHE_YOUNG_SECONDS 3600

struct cache_entry {
    char *folder;        /* absolute */
    struct names files;  /* below folder */
    struct names hashes; /* of the files, as hash_of_bytes() */
};
#define CACHE_ENTRY_INIT {NULL, NAMES_INIT, NAMES_INIT}
void cache_entry_release(struct cache_entry *entry);

/* An entry that is being made: what is written into folder becomes the entry by cache_commit(). */
struct cache_making {
    char *folder; /* absolute, empty at first */
    char *target, *lock_path;
    int lock_fd;
};
#define CACHE_MAKING_INIT {NULL, NULL, NULL, -1}

/* Gives up what was not committed, and the lock. */
void cache_making_release(struct cache_making *making);

/*
 * A stage is a folder of entries on storage that machines share: what one of them made is found by
 * all that have this variable set to the folder. Nothing is ever swept from it.
 */
#define CACHE_STAGE_VARIABLE "JUDGE_STAGE"

/* 1: there, whole, and now the most recently used; 0: absent. Starts no process, writes nothing. */
int cache_find(const char *kind, const char *key, struct cache_entry *out_entry, struct error *err);

/*
 * 1: another process made it meanwhile, *out_entry is filled. 0: it is ours to make, until
 * cache_commit() or release no other process makes the same. Waits for one that does.
 * -1: the cache cannot be written (SYSTEM, says what to set).
 */
int cache_begin(const char *kind, const char *key, struct cache_making *out_making,
                struct cache_entry *out_entry, struct error *err);

/* Makes it an entry of these files, all regular. Empties *making. */
int cache_commit(struct cache_making *making, const struct names *files,
                 struct cache_entry *out_entry, struct error *err);

/* Copies an entry of this cache to a stage; one that is there already is left as it is. */
int cache_stage(const char *stage, const char *kind, const char *key, struct error *err);

/* Removes what was not used for longest until at most max_bytes are left; spares the young ones. */
int cache_sweep(int64_t max_bytes, int64_t young_seconds, struct error *err);

/* The folder of a kind in the cache; not made, not looked at. The caller's. */
int cache_folder(const char *kind, char **out_path, struct error *err);

/* Adds what would help to an error about writing below the cache. Returns -1. */
int cache_failed(struct error *err);

#endif
