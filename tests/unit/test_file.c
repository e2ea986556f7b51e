#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "judge/base/file.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/scratch.h"
#include "tests/unit/tap.h"

static void writing_is_atomic(const char *folder)
{
    AUTO(mem_free) char *path = path_join(folder, "a");
    AUTO(mem_free) char *missing = path_join(folder, "none/a");
    AUTO(mem_free) char *text = NULL;
    AUTO(names_release) struct names names = NAMES_INIT;
    AUTO(error_release) struct error err = ERROR_INIT;

    tap_ok(file_write_atomic(path, "one", 3, NULL) == 0, "a file is written");
    tap_ok(file_write_atomic(path, "two", 3, NULL) == 0, "and written again");
    tap_ok(file_read(path, 10, &text, NULL) == 0 && strcmp(text, "two") == 0, "and read");
    tap_ok(folder_list(folder, &names, NULL) == 0 && names.count == 1,
           "nothing is left beside the file");
    tap_ok(file_write_atomic(missing, "x", 1, &err) < 0 && err.kind == ERROR_SYSTEM &&
               strstr(error_text(&err), "none/a") != NULL,
           "a folder that is not there is an error that names the path");
}

static void reading_is_bounded(const char *folder)
{
    AUTO(mem_free) char *path = path_join(folder, "b");
    AUTO(mem_free) char *pipe_path = path_join(folder, "pipe");
    AUTO(mem_free) char *text = NULL;
    AUTO(error_release) struct error err = ERROR_INIT;

    tap_ok(file_write_atomic(path, "12345", 5, NULL) == 0, "five bytes");
    tap_ok(file_read(path, 5, &text, NULL) == 0, "five bytes fit into five");
    mem_free(&text);
    tap_ok(file_read(path, 4, &text, &err) < 0 && text == NULL, "but not into four");
    tap_ok(mkfifo(pipe_path, 0600) == 0 && file_read(pipe_path, 4, &text, &err) < 0,
           "a pipe in the place of a file is refused at once");
    tap_ok(file_read("/dev/zero", 4, &text, &err) < 0, "so is a device");
}

static void removal_is_thorough(const char *folder)
{
    AUTO(mem_free) char *top = path_join(folder, "top");
    AUTO(mem_free) char *closed = path_join(top, "closed");
    AUTO(mem_free) char *deep = path_join(closed, "deep/deeper");
    AUTO(mem_free) char *link_path = path_join(top, "link");
    AUTO(mem_free) char *kept = path_join(folder, "kept");

    tap_ok(folder_make(deep, NULL) == 0 && folder_make(kept, NULL) == 0, "folders are made");
    tap_ok(symlink(kept, link_path) == 0 && chmod(closed, 0) == 0, "with a link and a closed one");
    tap_ok(folder_remove(top, NULL) == 0 && !file_exists(top), "all of it is removed");
    tap_ok(file_is_folder(kept), "what a link points to is kept");
    tap_ok(folder_remove(top, NULL) == 0, "removing nothing is no error");
}

static void sealed_is_sealed(void)
{
    AUTO(fd_close) int fd = -1;
    char byte = 0;

    tap_ok(file_sealed_copy((struct span){"abc", 3}, &fd, NULL) == 0, "a sealed copy is made");
    tap_ok(read(fd, &byte, 1) == 1 && byte == 'a', "it starts at its beginning");
    tap_ok(write(fd, "x", 1) < 0 && ftruncate(fd, 0) < 0, "and cannot be changed");
}

static const struct {
    const char *path, *base, *extension, *folder;
} parts[] = {
    {"a/b.c",    "b.c",      "c",  "a"},
    {"/b",       "b",        "",   "/"},
    {".profile", ".profile", "",   "."},
    {"x.tar.gz", "x.tar.gz", "gz", "."},
};

/* A child that maps the file to write holds its pages for as long as it lives. */
static int sealed_beside_a_child(unsigned lives_us, struct error *err)
{
    AUTO(fd_close) int fd = memfd_create("held", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    void *held = MAP_FAILED;
    int status;
    pid_t child;

    if (fd >= 0 && ftruncate(fd, 4096) == 0)
        held = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    tap_ok(held != MAP_FAILED, "a memory file is mapped");
    child = fork();
    if (child == 0) {
        usleep(lives_us);
        _exit(0);
    }
    (void)munmap(held, 4096);
    status = fd_seal(fd, err);
    (void)kill(child, SIGKILL);
    (void)waitpid(child, NULL, 0);
    return status;
}

static void sealing_is_patient(void)
{
    AUTO(error_release) struct error err = ERROR_INIT;

    tap_is_int(sealed_beside_a_child(60000, NULL), 0, "who holds a page for an instant is awaited");
    tap_is_int(sealed_beside_a_child(60000000, &err), -1, "who holds it for ever is not");
    tap_has_str(error_text(&err), "cannot seal a memory file", "and that is said");
}

int main(void)
{
    AUTO(scratch_release) struct scratch scratch = SCRATCH_INIT;
    AUTO(mem_free) char *gone = NULL;

    tap_ok(scratch_make(&scratch, NULL) == 0, "a scratch folder is made");
    writing_is_atomic(scratch.path);
    reading_is_bounded(scratch.path);
    removal_is_thorough(scratch.path);
    sealed_is_sealed();
    sealing_is_patient();
    for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
        AUTO(mem_free) char *folder = path_folder(parts[i].path);

        tap_is_str(path_base(parts[i].path), parts[i].base, "base of %s", parts[i].path);
        tap_is_str(path_extension(parts[i].path), parts[i].extension, "extension of %s",
                   parts[i].path);
        tap_is_str(folder, parts[i].folder, "folder of %s", parts[i].path);
    }
    gone = mem_strdup(scratch.path);
    scratch_release(&scratch);
    tap_ok(!file_exists(gone), "the scratch folder is gone with its scope");
    return tap_done();
}
