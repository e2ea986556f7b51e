/*
 * cache/<kind>/<key>/        an entry, with its .manifest
 * cache/<kind>/<key>.part/   being made, by the one who holds the lock; a killed maker's is cleared
 * cache/<kind>/<key>.lock    flock()ed while making; unlinked by its holder
 * cache/<kind>/<key>.gone/   on its way out
 * cache/swept                its time of change tells when sizes were last added up
 *
 * A reader needs no lock: entries appear and disappear by rename, and one that was just used is too
 * young to be swept away.
 */
#include "judge/engine/cache.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/engine/manifest.h"

#define SWEEP_EVERY_SECONDS 600

int cache_failed(struct error *err)
{
    if (err == NULL || err->text == NULL || strstr(err->text, "XDG_CACHE_HOME") != NULL)
        return -1;
    {
        AUTO(mem_free) char *text = mem_strdup(err->text);

        return error_set(err, ERROR_SYSTEM,
                         "%s; set XDG_CACHE_HOME to a folder with room that you can write", text);
    }
}

int cache_folder(const char *kind, char **out_path, struct error *err)
{
    AUTO(mem_free) char *root = NULL;

    if (path_xdg(XDG_CACHE, &root, err) < 0)
        return -1;
    *out_path = path_join(root, kind);
    return 0;
}

void cache_entry_release(struct cache_entry *entry)
{
    mem_free(&entry->folder);
    names_release(&entry->files);
    names_release(&entry->hashes);
}

void cache_making_release(struct cache_making *making)
{
    if (making->folder != NULL)
        (void)folder_remove(making->folder, NULL);
    /* Whoever waits for the lock sees that its file is gone, and takes a new one. */
    if (making->lock_fd >= 0)
        (void)unlink(making->lock_path);
    fd_close(&making->lock_fd);
    mem_free(&making->folder);
    mem_free(&making->target);
    mem_free(&making->lock_path);
}

/* Fills *out_entry when the folder holds a whole entry, and makes it the most recently used. */
static bool entry_open(const char *folder, struct cache_entry *out_entry)
{
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;

    if (!manifest_check(folder, &entry.files, &entry.hashes))
        return false;
    (void)utimensat(AT_FDCWD, folder, NULL, 0);
    entry.folder = mem_strdup(folder);
    SWAP(*out_entry, entry);
    return true;
}

static char *entry_path(const char *root, const char *kind, const char *key)
{
    return mem_format("%s/%s/%s", root, kind, key);
}

int cache_find(const char *kind, const char *key, struct cache_entry *out_entry, struct error *err)
{
    const char *stage = getenv(CACHE_STAGE_VARIABLE);
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *path = NULL;
    AUTO(mem_free) char *staged = NULL;

    if (cache_folder(kind, &folder, err) < 0)
        return -1;
    path = path_join(folder, key);
    if (entry_open(path, out_entry))
        return 1;
    if (stage == NULL || stage[0] == '\0')
        return 0;
    staged = entry_path(stage, kind, key);
    return entry_open(staged, out_entry) ? 1 : 0;
}

static int copy_files(const struct cache_entry *entry, const char *to, struct error *err)
{
    for (size_t i = 0; i < entry->files.count; i++) {
        AUTO(mem_free) char *from = path_join(entry->folder, entry->files.items[i]);
        AUTO(mem_free) char *path = path_join(to, entry->files.items[i]);
        AUTO(mem_free) char *folder = path_folder(path);
        AUTO(mem_free) char *data = NULL;
        size_t size;

        if (file_read_bytes(from, CACHE_MAX_BYTES, &data, &size, err) < 0 ||
            folder_make(folder, err) < 0 || file_create(path, data, size, err) < 0)
            return -1;
    }
    return manifest_write(to, &entry->files, err);
}

int cache_stage(const char *stage, const char *kind, const char *key, struct error *err)
{
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(cache_entry_release) struct cache_entry there = CACHE_ENTRY_INIT;
    AUTO(mem_free) char *target = entry_path(stage, kind, key);
    AUTO(mem_free) char *part = mem_format("%s.%ld.part", target, (long)getpid());
    int status;

    if (entry_open(target, &there))
        return 0;
    status = cache_find(kind, key, &entry, err);
    if (status == 0)
        return error_set(err, ERROR_SYSTEM, "the cache lost '%s/%s' while it was copied", kind,
                         key);
    if (status < 0 || folder_remove(part, err) < 0 || folder_make(part, err) < 0)
        return -1;
    if (copy_files(&entry, part, err) < 0 || folder_remove(target, err) < 0) {
        (void)folder_remove(part, NULL);
        return -1;
    }
    if (rename(part, target) < 0 && !entry_open(target, &there)) {
        (void)error_system(err, "cannot write '%s'", target);
        (void)folder_remove(part, NULL);
        return -1;
    }
    return 0;
}

/* 0: locked. 1: is_waiting is false and another process holds it. */
static int lock_take(const char *path, bool is_waiting, int *out_fd, struct error *err)
{
    for (;;) {
        AUTO(fd_close) int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        struct stat info;

        if (fd < 0)
            return error_system(err, "cannot write the cache '%s'", path);
        while (flock(fd, is_waiting ? LOCK_EX : LOCK_EX | LOCK_NB) < 0) {
            if (errno == EWOULDBLOCK)
                return 1;
            if (errno != EINTR)
                return error_system(err, "cannot lock '%s'", path);
        }
        if (fstat(fd, &info) == 0 && info.st_nlink > 0) {
            SWAP(*out_fd, fd);
            return 0;
        }
    }
}

int cache_begin(const char *kind, const char *key, struct cache_making *out_making,
                struct cache_entry *out_entry, struct error *err)
{
    AUTO(cache_making_release) struct cache_making making = CACHE_MAKING_INIT;
    AUTO(mem_free) char *folder = NULL;

    if (cache_folder(kind, &folder, err) < 0)
        return -1;
    if (folder_make(folder, err) < 0)
        return cache_failed(err);
    making.target = path_join(folder, key);
    making.lock_path = mem_format("%s.lock", making.target);
    if (lock_take(making.lock_path, true, &making.lock_fd, err) < 0)
        return cache_failed(err);
    if (entry_open(making.target, out_entry))
        return 1;
    making.folder = mem_format("%s.part", making.target);
    if (folder_remove(making.folder, err) < 0 || folder_make(making.folder, err) < 0)
        return cache_failed(err);
    SWAP(*out_making, making);
    return 0;
}

/* One entry, or what is left of one, as sweeping sees it. */
struct kept {
    char *folder;
    int64_t bytes, used_at; /* Unix seconds */
};

struct kept_list {
    struct kept *items;
    size_t count, capacity;
};

static void kept_list_release(struct kept_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        mem_free(&list->items[i].folder);
    mem_free(&list->items);
}

static int kept_compare(const void *a, const void *b)
{
    const struct kept *first = a, *second = b;

    return (first->used_at > second->used_at) - (first->used_at < second->used_at);
}

static bool ends_with(const char *text, const char *ending)
{
    size_t size = strlen(text), ending_size = strlen(ending);

    return size >= ending_size && strcmp(text + size - ending_size, ending) == 0;
}

/* A maker that was killed left this behind: nobody holds its lock. */
static void leftover_remove(const char *part)
{
    AUTO(mem_free) char *lock_path = mem_format("%.*s.lock", (int)(strlen(part) - 5), part);
    AUTO(fd_close) int lock_fd = -1;

    if (lock_take(lock_path, false, &lock_fd, NULL) != 0)
        return;
    (void)folder_remove(part, NULL);
    (void)unlink(lock_path);
}

static void kind_list(const char *folder, struct kept_list *list)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (folder_list(folder, &names, NULL) < 0)
        return;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *path = path_join(folder, names.items[i]);
        struct kept kept = {0};
        struct stat info;

        if (ends_with(path, ".part"))
            leftover_remove(path);
        else if (ends_with(path, ".gone"))
            (void)folder_remove(path, NULL);
        else if (lstat(path, &info) == 0 && S_ISDIR(info.st_mode)) {
            kept.bytes = manifest_bytes(path);
            kept.used_at = kept.bytes < 0 ? 0 : info.st_mtim.tv_sec; /* a damaged one goes first */
            kept.folder = TAKE(path);
            ARRAY_PUSH(list->items, list->count, list->capacity, kept);
        }
    }
}

static void entry_remove(const char *folder)
{
    AUTO(mem_free) char *gone = mem_format("%s.gone", folder);

    (void)folder_remove(gone, NULL);
    if (rename(folder, gone) == 0)
        (void)folder_remove(gone, NULL);
}

int cache_sweep(int64_t max_bytes, int64_t young_seconds, struct error *err)
{
    AUTO(kept_list_release) struct kept_list list = {0};
    AUTO(names_release) struct names kinds = NAMES_INIT;
    AUTO(mem_free) char *root = NULL;
    int64_t young_since = (int64_t)time(NULL) - young_seconds;
    int64_t bytes = 0;

    if (path_xdg(XDG_CACHE, &root, err) < 0 || folder_list(root, &kinds, err) < 0)
        return -1;
    for (size_t i = 0; i < kinds.count; i++) {
        AUTO(mem_free) char *folder = path_join(root, kinds.items[i]);

        if (file_is_folder(folder))
            kind_list(folder, &list);
    }
    for (size_t i = 0; i < list.count; i++)
        bytes += list.items[i].bytes > 0 ? list.items[i].bytes : 0;
    if (list.count > 1)
        qsort(list.items, list.count, sizeof *list.items, kept_compare);
    for (size_t i = 0; i < list.count && bytes > max_bytes; i++) {
        if (list.items[i].used_at > young_since)
            break;
        entry_remove(list.items[i].folder);
        bytes -= list.items[i].bytes > 0 ? list.items[i].bytes : 0;
    }
    return 0;
}

/* Adding up takes a look at every entry, so not after each new one. */
static void sweep_if_due(void)
{
    AUTO(mem_free) char *stamp = NULL;
    AUTO(fd_close) int fd = -1;
    struct stat info;

    if (cache_folder("swept", &stamp, NULL) < 0)
        return;
    if (stat(stamp, &info) == 0 && time(NULL) - info.st_mtim.tv_sec < SWEEP_EVERY_SECONDS)
        return;
    fd = open(stamp, O_WRONLY | O_CREAT | O_CLOEXEC, 0644);
    if (fd < 0 || flock(fd, LOCK_EX | LOCK_NB) < 0)
        return;
    (void)futimens(fd, NULL);
    (void)cache_sweep(CACHE_MAX_BYTES, CACHE_YOUNG_SECONDS, NULL);
}

int cache_commit(struct cache_making *making, const struct names *files,
                 struct cache_entry *out_entry, struct error *err)
{
    AUTO(cache_making_release) struct cache_making own = CACHE_MAKING_INIT;

    SWAP(own, *making);
    if (manifest_write(own.folder, files, err) < 0)
        return cache_failed(err);
    entry_remove(own.target); /* a damaged one stood there, or nothing */
    if (rename(own.folder, own.target) < 0) {
        (void)error_system(err, "cannot write the cache '%s'", own.target);
        return cache_failed(err);
    }
    mem_free(&own.folder);
    if (!entry_open(own.target, out_entry))
        return error_set(err, ERROR_SYSTEM, "the cache entry '%s' changed while it was made",
                         own.target);
    sweep_if_due();
    return 0;
}
