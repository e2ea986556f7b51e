#include "judge/repo/run_folder.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"

#define RUN_FILE "run.json"
#define RUN_FILE_MAX_BYTES ((size_t)1 << 30)
#define HASH_DIGITS_SHOWN 32

void run_folder_release(struct run_folder *run)
{
    mem_free(&run->path);
    mem_free(&run->journal);
    mem_free(&run->sources);
    fd_close(&run->lock_fd);
}

/* A run's folder has journal/ from its first moment on. */
static bool is_run(const char *path)
{
    AUTO(mem_free) char *journal = path_join(path, "journal");

    return file_is_folder(journal);
}

static int refuse_strangers(const char *path, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;

    if (!file_exists(path) || is_run(path))
        return 0;
    if (!file_is_folder(path))
        return error_set(err, ERROR_USAGE, "'%s' is a file; --out wants a folder", path);
    if (folder_list(path, &names, err) < 0)
        return -1;
    if (names.count > 0)
        return error_set(err, ERROR_USAGE,
                         "'%s' holds other files ('%s'); --out wants a new folder, or one of an "
                         "earlier run",
                         path, names.items[0]);
    return 0;
}

static void run_fill(const char *path, struct run_folder *run)
{
    run->path = mem_strdup(path);
    run->journal = path_join(path, "journal");
    run->sources = path_join(path, "sources");
}

/* The lock dies with its process. */
static int lock(struct run_folder *run, struct error *err)
{
    run->lock_fd = open(run->journal, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (run->lock_fd < 0)
        return error_system(err, "cannot open '%s'", run->journal);
    if (flock(run->lock_fd, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
        return 0;
    return error_set(err, ERROR_USAGE, "another judge is at work in '%s'; wait for it, or stop it",
                     run->path);
}

int run_folder_open(const char *path, bool is_alone, struct run_folder *out_run, struct error *err)
{
    AUTO(run_folder_release) struct run_folder run = RUN_FOLDER_INIT;

    if (refuse_strangers(path, err) < 0)
        return -1;
    run_fill(path, &run);
    if (folder_make(run.journal, err) < 0 || folder_make(run.sources, err) < 0)
        return -1;
    if (is_alone && lock(&run, err) < 0)
        return -1;
    SWAP(*out_run, run);
    return 0;
}

int run_folder_find(const char *path, struct run_folder *out_run, struct error *err)
{
    AUTO(run_folder_release) struct run_folder run = RUN_FOLDER_INIT;

    if (!is_run(path))
        return error_set(err, ERROR_USAGE,
                         "'%s' is no folder of a run; `judge grade SET DIR --out RUN` makes one",
                         path);
    run_fill(path, &run);
    SWAP(*out_run, run);
    return 0;
}

int run_folder_draft(const struct run_folder *run, const char *name, struct file_draft *out_draft,
                     struct error *err)
{
    AUTO(mem_free) char *path = path_join(run->path, name);

    return file_draft_open(path, out_draft, err);
}

int run_folder_write(const struct run_folder *run, const char *name, struct span text,
                     struct error *err)
{
    AUTO(mem_free) char *path = path_join(run->path, name);

    return file_write_atomic(path, text.data, text.size, err);
}

int run_folder_read(const struct run_folder *run, const char *name, char **out_text,
                    size_t *out_size, struct error *err)
{
    AUTO(mem_free) char *path = path_join(run->path, name);

    return file_read_bytes(path, RUN_FILE_MAX_BYTES, out_text, out_size, err);
}

char *run_folder_source(const struct run_folder *run, const char *hash, const char *name)
{
    return mem_format("%s/%.*s/%s", run->sources, HASH_DIGITS_SHOWN, hash, name);
}

/* A kept file may have been cut by a full disk or a power cut: only the same bytes are the same. */
static bool is_kept(const char *path, struct span source)
{
    AUTO(mem_free) char *kept = NULL;
    size_t size;

    return file_read_bytes(path, source.size + 1, &kept, &size, NULL) == 0 && size == source.size &&
           memcmp(kept, source.data, size) == 0;
}

int run_folder_keep(const struct run_folder *run, struct span source, const char *name,
                    char out_hash[HASH_HEX_BYTES], struct error *err)
{
    AUTO(mem_free) char *path = NULL;
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *beside = NULL;

    hash_of_bytes(source.data, source.size, out_hash);
    path = run_folder_source(run, out_hash, name);
    if (is_kept(path, source))
        return 0;
    folder = path_folder(path);
    beside = mem_format("%s.%ld", path, (long)getpid());
    if (folder_make(folder, err) < 0)
        return -1;
    (void)unlink(beside);
    /* Not synced: what is lost is taken from the submissions again, and is compared each time. */
    if (file_create(beside, source.data, source.size, err) < 0) {
        (void)unlink(beside);
        return -1;
    }
    if (rename(beside, path) < 0) {
        (void)error_system(err, "cannot write '%s'", path);
        (void)unlink(beside);
        return -1;
    }
    return 0;
}

/* The first old/N that is not there yet. */
static int make_aside(const struct run_folder *run, char **out_folder, struct error *err)
{
    for (int i = 1;; i++) {
        AUTO(mem_free) char *folder = mem_format("%s/old/%d", run->path, i);

        if (file_exists(folder))
            continue;
        if (folder_make(folder, err) < 0)
            return -1;
        *out_folder = TAKE(folder);
        return 0;
    }
}

int run_folder_set_aside(const struct run_folder *run, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(mem_free) char *folder = NULL;

    if (folder_list(run->journal, &names, err) < 0)
        return -1;
    if (names.count > 0 && make_aside(run, &folder, err) < 0)
        return -1;
    for (size_t i = 0; i < names.count; i++) {
        AUTO(mem_free) char *from = path_join(run->journal, names.items[i]);
        AUTO(mem_free) char *to = path_join(folder, names.items[i]);

        if (rename(from, to) < 0)
            return error_system(err, "cannot move '%s'", from);
    }
    return 0;
}
