#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "judge/engine/cache.h"
#include "tests/unit/tap.h"

static bool is_there(const char *kind, const char *key)
{
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;

    return cache_find(kind, key, &entry, NULL) == 1;
}

static char *path_of(const char *kind, const char *key, const char *file)
{
    AUTO(mem_free) char *folder = NULL;
    AUTO(mem_free) char *entry = NULL;

    (void)cache_folder(kind, &folder, NULL);
    entry = path_join(folder, key);
    return path_join(entry, file);
}

/* 0: made; 1: it was there. */
static int make(const char *kind, const char *key, const char *text)
{
    AUTO(cache_making_release) struct cache_making making = CACHE_MAKING_INIT;
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(names_release) struct names files = NAMES_INIT;
    AUTO(mem_free) char *path = NULL;
    int status = cache_begin(kind, key, &making, &entry, NULL);

    if (status != 0)
        return status;
    path = path_join(making.folder, "a file");
    (void)file_create(path, text, strlen(text), NULL);
    names_add(&files, "a file");
    return cache_commit(&making, &files, &entry, NULL);
}

static void overwrite(const char *path, const char *text, int flags)
{
    AUTO(fd_close) int fd = open(path, O_WRONLY | flags);

    (void)!write(fd, text, strlen(text));
}

static void what_is_committed_is_found(void)
{
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;

    tap_ok(!is_there("kind", "key"), "nothing is there at first");
    tap_is_int(make("kind", "key", "text"), 0, "an entry is made");
    tap_is_int(cache_find("kind", "key", &entry, NULL), 1, "and found");
    tap_is_int((int64_t)entry.files.count, 1, "with its files");
    tap_is_str(entry.files.items[0], "a file", "whose names may hold blanks");
    tap_is_int((int64_t)strlen(entry.hashes.items[0]), 64, "and their hashes");
    tap_is_int(make("kind", "key", "text"), 1, "what is there is not made again");
    tap_ok(!is_there("other", "key"), "another kind is another place");
}

/* Each row spoils a good entry; it must then be absent, and can be made again. */
static void damage_is_noticed(void)
{
    static const struct {
        const char *name, *file, *text;
        int flags;
    } rows[] = {
        {"a file that was cut",           "a file",    "",                    O_TRUNC },
        {"a file that grew",              "a file",    "more",                O_APPEND},
        {"other bytes of the same size",  "a file",    "tex!",                0       },
        {"a manifest that was cut",       ".manifest", "",                    O_TRUNC },
        {"a manifest of rubbish",         ".manifest", "\x01\xff\n\n",        O_TRUNC },
        {"a manifest that promises more", ".manifest", "judge cache 1 7 x\n", O_TRUNC },
    };

    for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
        AUTO(mem_free) char *path = path_of("kind", "spoilt", rows[i].file);
        AUTO(mem_free) char *file = path_of("kind", "spoilt", "a file");
        AUTO(mem_free) char *text = NULL;

        (void)make("kind", "spoilt", "text");
        overwrite(path, rows[i].text, rows[i].flags);
        tap_ok(!is_there("kind", "spoilt"), "%s makes the entry count as absent", rows[i].name);
        tap_is_int(make("kind", "spoilt", "text"), 0, "%s: and it is made again", rows[i].name);
        (void)file_read(file, 100, &text, NULL);
        tap_is_str(text, "text", "%s: and is good then", rows[i].name);
    }
    {
        AUTO(mem_free) char *file = path_of("kind", "spoilt", "a file");

        (void)unlink(file);
        tap_ok(!is_there("kind", "spoilt"), "a file that is gone makes the entry count as absent");
    }
}

/*
 * After a boot the bytes themselves are looked at: size and time of change may lie after a power
 * cut.
 */
static void bytes_are_looked_at_after_a_boot(void)
{
    AUTO(mem_free) char *file = path_of("kind", "boot", "a file");
    AUTO(mem_free) char *manifest = path_of("kind", "boot", ".manifest");
    AUTO(mem_free) char *text = NULL;
    struct stat info;
    char *boot;

    (void)make("kind", "boot", "text");
    (void)file_read(manifest, 4096, &text, NULL);
    boot = strstr(text, "judge cache 1 1 ") + strlen("judge cache 1 1 ");
    *boot = *boot == '0' ? '1' : '0';
    (void)file_write_atomic(manifest, text, strlen(text), NULL);
    tap_ok(is_there("kind", "boot"), "an entry of another boot is taken when its bytes are right");

    (void)file_write_atomic(manifest, text, strlen(text), NULL);
    (void)stat(file, &info);
    overwrite(file, "\0\0\0\0", 0);
    {
        const struct timespec times[2] = {info.st_atim, info.st_mtim};
        AUTO(fd_close) int fd = open(file, O_WRONLY);

        (void)!write(fd, "zero", 4);
        (void)futimens(fd, times);
    }
    tap_ok(!is_there("kind", "boot"), "and not when they are others, whatever size and time say");
}

static void the_killed_leave_no_lock(void)
{
    AUTO(mem_free) char *part = path_of("kind", "killed.part", "half");
    pid_t pid = fork();

    if (pid == 0) {
        struct cache_making making = CACHE_MAKING_INIT;
        struct cache_entry entry = CACHE_ENTRY_INIT;

        (void)cache_begin("kind", "killed", &making, &entry, NULL);
        (void)file_create(part, "x", 1, NULL);
        (void)raise(SIGKILL);
    }
    (void)waitpid(pid, NULL, 0);
    tap_ok(file_exists(part), "a killed maker leaves a half");
    tap_ok(!is_there("kind", "killed"), "which is no entry");
    tap_is_int(make("kind", "killed", "whole"), 0, "the next one is not locked out");
    tap_ok(!file_exists(part), "and clears the half away");
}

static void two_makers_make_it_once(void)
{
    AUTO(cache_making_release) struct cache_making making = CACHE_MAKING_INIT;
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(names_release) struct names files = NAMES_INIT;
    int status = -1;
    pid_t pid;

    (void)cache_begin("kind", "twice", &making, &entry, NULL);
    pid = fork();
    if (pid == 0) {
        /* The lock belongs to the open file: what was inherited must not keep it. */
        fd_close(&making.lock_fd);
        _exit(make("kind", "twice", "second"));
    }
    (void)usleep(50000);
    tap_is_int(waitpid(pid, &status, WNOHANG), 0, "a second maker waits for the first");
    (void)cache_commit(&making, &files, &entry, NULL);
    (void)waitpid(pid, &status, 0);
    tap_is_int(WEXITSTATUS(status), 1, "and then takes what that one made");
}

static void giving_up_leaves_nothing(const char *root)
{
    AUTO(mem_free) char *folder = path_join(root, "judge/given-up");
    AUTO(names_release) struct names names = NAMES_INIT;

    {
        AUTO(cache_making_release) struct cache_making making = CACHE_MAKING_INIT;
        AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;

        (void)cache_begin("given-up", "key", &making, &entry, NULL);
    }
    (void)folder_list(folder, &names, NULL);
    tap_is_int((int64_t)names.count, 0, "a making that is given up leaves nothing behind");
}

static void set_age(const char *key, int64_t seconds)
{
    AUTO(mem_free) char *folder = path_of("sweep", key, "");
    const struct timespec then = {.tv_sec = time(NULL) - seconds};
    const struct timespec times[2] = {then, then};

    (void)utimensat(AT_FDCWD, folder, times, 0);
}

static void the_longest_unused_go_first(void)
{
    (void)make("sweep", "old", "12345678");
    (void)make("sweep", "older", "12345678");
    (void)make("sweep", "young", "12345678");
    set_age("old", 7200);
    set_age("older", 9000);
    set_age("young", 10);
    tap_is_int(cache_sweep(1 << 30, 3600, NULL), 0, "a cache within its size");
    tap_ok(is_there("sweep", "young"), "keeps its entries");
    set_age("young", 10);

    /* Other tests left young entries; they count, and stay. */
    tap_is_int(cache_sweep(0, 3600, NULL), 0, "a cache that is too large is swept");
    tap_ok(!is_there("sweep", "older"), "what was not used for longest is gone");
    tap_ok(!is_there("sweep", "old"), "and the next one, as that was not enough");
    tap_ok(is_there("sweep", "young"), "what was just used stays, however full it is");

    (void)make("sweep", "used", "12345678");
    set_age("used", 7200);
    tap_ok(is_there("sweep", "used"), "to find an entry");
    (void)cache_sweep(0, 3600, NULL);
    tap_ok(is_there("sweep", "used"), "is to use it");
}

static void failures_say_what_to_set(const struct scratch *scratch)
{
    AUTO(cache_making_release) struct cache_making making = CACHE_MAKING_INIT;
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;
    AUTO(mem_free) char *file = path_join(scratch->path, "no-folder");

    (void)file_create(file, "", 0, NULL);
    (void)setenv("XDG_CACHE_HOME", file, 1);
    tap_is_int(cache_begin("kind", "key", &making, &entry, &err), -1,
               "a cache that cannot be made is an error");
    tap_is_int(err.kind, ERROR_SYSTEM, "of the system");
    tap_has_str(error_text(&err), "set XDG_CACHE_HOME", "that names the cure");
    tap_ok(strchr(error_text(&err), '\n') == NULL, "in one line");
}

static void a_stage_is_found_by_other_machines(const char *root)
{
    AUTO(mem_free) char *stage = path_join(root, "stage");
    AUTO(mem_free) char *elsewhere = path_join(root, "elsewhere");
    AUTO(mem_free) char *staged = path_join(stage, "cases/shared/a file");
    AUTO(cache_entry_release) struct cache_entry entry = CACHE_ENTRY_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    tap_ok(make("cases", "shared", "made once") == 0 &&
               cache_stage(stage, "cases", "shared", &err) == 0 &&
               cache_stage(stage, "cases", "shared", &err) == 0,
           "an entry is staged, and a second time nothing happens: %s", error_text(&err));
    tap_ok(cache_stage(stage, "cases", "nothing", &err) < 0, "what is not there is an error");
    (void)setenv("XDG_CACHE_HOME", elsewhere, 1);
    tap_ok(!is_there("cases", "shared"), "another machine's cache has none");
    (void)setenv(CACHE_STAGE_VARIABLE, stage, 1);
    tap_ok(cache_find("cases", "shared", &entry, NULL) == 1 &&
               strncmp(entry.folder, stage, strlen(stage)) == 0,
           "but finds the staged one");
    overwrite(staged, "spoilt", O_TRUNC);
    tap_ok(!is_there("cases", "shared"), "one that was damaged counts as absent");
    (void)unsetenv(CACHE_STAGE_VARIABLE);
    (void)setenv("XDG_CACHE_HOME", root, 1);
    tap_ok(cache_stage(stage, "cases", "shared", &err) == 0 && file_size_bytes(staged) == 9,
           "and is staged again");
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;

    if (scratch_make(&scratch, NULL) < 0)
        return 1;
    (void)setenv("XDG_CACHE_HOME", scratch.path, 1);
    what_is_committed_is_found();
    damage_is_noticed();
    bytes_are_looked_at_after_a_boot();
    the_killed_leave_no_lock();
    two_makers_make_it_once();
    giving_up_leaves_nothing(scratch.path);
    the_longest_unused_go_first();
    a_stage_is_found_by_other_machines(scratch.path);
    failures_say_what_to_set(&scratch);
    return tap_done();
}
