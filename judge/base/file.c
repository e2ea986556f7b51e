#include "judge/base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "judge/base/array.h"
#include "judge/base/memory.h"
#include "judge/base/path.h"
#include "judge/base/strbuf.h"

#define SEAL_TRIES 50
#define SEAL_PAUSE_NS 20000000

void fd_close(int *fd)
{
    if (*fd >= 0)
        (void)close(*fd);
    *fd = -1;
}

int file_open_regular(const char *path, int *out_fd, struct stat *out_info, struct error *err)
{
    /* Not blocking: a pipe put in the place of a file must not hang us. */
    AUTO(fd_close) int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

    if (fd < 0 || fstat(fd, out_info) < 0)
        return error_system(err, "cannot open '%s'", path);
    if (!S_ISREG(out_info->st_mode))
        return error_set(err, ERROR_INPUT, "'%s' is not a regular file", path);
    SWAP(*out_fd, fd);
    return 0;
}

int file_read_bytes(const char *path, size_t max_bytes, char **out_data, size_t *out_size,
                    struct error *err)
{
    AUTO(fd_close) int fd = -1;
    AUTO(strbuf_release) struct strbuf text = STRBUF_INIT;
    struct stat info;

    if (file_open_regular(path, &fd, &info, err) < 0)
        return -1;
    if ((size_t)info.st_size < max_bytes)
        strbuf_reserve(&text, (size_t)info.st_size + 1);
    if (strbuf_read(&text, fd, max_bytes, err) < 0)
        return error_wrap(err, "'%s'", path);
    if (out_size != NULL)
        *out_size = text.size;
    *out_data = strbuf_take(&text);
    return 0;
}

int file_read(const char *path, size_t max_bytes, char **out_text, struct error *err)
{
    return file_read_bytes(path, max_bytes, out_text, NULL, err);
}

int file_count_lines(const char *path, size_t max_bytes, int *out_count, struct error *err)
{
    AUTO(mem_free) char *text = NULL;
    int count = 1;

    if (file_read(path, max_bytes, &text, err) < 0)
        return -1;
    for (const char *at = strchr(text, '\n'); at != NULL; at = strchr(at + 1, '\n'))
        count++;
    *out_count = count;
    return 0;
}

int fd_write_all(int fd, const void *data, size_t size, struct error *err)
{
    const char *from = data;

    while (size > 0) {
        ssize_t wrote = write(fd, from, size);

        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote < 0)
            return error_system(err, "cannot write");
        from += wrote;
        size -= (size_t)wrote;
    }
    return 0;
}

static int file_write_and_sync(int fd, const void *data, size_t size, struct error *err)
{
    if (fd_write_all(fd, data, size, err) < 0)
        return -1;
    if (fchmod(fd, 0644) < 0 || fsync(fd) < 0)
        return error_system(err, "cannot write");
    return 0;
}

int file_write_atomic(const char *path, const void *data, size_t size, struct error *err)
{
    AUTO(mem_free) char *beside = mem_format("%s.XXXXXX", path);
    AUTO(fd_close) int fd = mkostemp(beside, O_CLOEXEC);

    if (fd < 0)
        return error_system(err, "cannot write '%s'", path);
    if (file_write_and_sync(fd, data, size, err) < 0) {
        (void)unlink(beside);
        return error_wrap(err, "'%s'", path);
    }
    if (rename(beside, path) < 0) {
        (void)error_system(err, "cannot write '%s'", path);
        (void)unlink(beside);
        return -1;
    }
    return 0;
}

int file_create(const char *path, const void *data, size_t size, struct error *err)
{
    AUTO(fd_close) int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);

    if (fd < 0)
        return error_system(err, "cannot write '%s'", path);
    if (fd_write_all(fd, data, size, err) < 0)
        return error_wrap(err, "'%s'", path);
    return 0;
}

int fd_seal(int fd, struct error *err)
{
    const struct timespec pause = {.tv_nsec = SEAL_PAUSE_NS};
    int status = -1;

    for (int i = 0; i < SEAL_TRIES && status < 0; i++) {
        if (i > 0)
            (void)nanosleep(&pause, NULL);
        status = fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL);
        if (status < 0 && errno != EBUSY)
            break;
    }
    if (status < 0 || lseek(fd, 0, SEEK_SET) < 0)
        return error_system(err, "cannot seal a memory file");
    return 0;
}

int file_sealed_copy(struct span data, int *out_fd, struct error *err)
{
    AUTO(fd_close) int fd = memfd_create("data", MFD_CLOEXEC | MFD_ALLOW_SEALING);

    if (fd < 0)
        return error_system(err, "cannot make a memory file");
    if (fd_write_all(fd, data.data, data.size, err) < 0)
        return error_wrap(err, "memory file");
    if (fd_seal(fd, err) < 0)
        return -1;
    *out_fd = fd;
    fd = -1;
    return 0;
}

bool file_exists(const char *path)
{
    return access(path, F_OK) == 0;
}

bool file_is_folder(const char *path)
{
    struct stat info;

    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

int64_t file_size_bytes(const char *path)
{
    struct stat info;

    return stat(path, &info) == 0 ? (int64_t)info.st_size : -1;
}

int folder_make(const char *path, struct error *err)
{
    if (mkdir(path, 0755) == 0 || (errno == EEXIST && file_is_folder(path)))
        return 0;
    if (errno == ENOENT && strcmp(path, ".") != 0 && strcmp(path, "/") != 0) {
        AUTO(mem_free) char *above = path_folder(path);

        if (folder_make(above, err) < 0)
            return -1;
        if (mkdir(path, 0755) == 0 || (errno == EEXIST && file_is_folder(path)))
            return 0;
    }
    return error_system(err, "cannot make the folder '%s'", path);
}

/*
 * Works by descriptors, one level at a time: deep trees need no long paths, links are never
 * followed, and a folder without permissions is opened up first.
 */
static int folder_remove_at(int parent, const char *name, int depth)
{
    AUTO(fd_close) int fd = -1;
    DIR *folder;
    struct dirent *entry;

    if (unlinkat(parent, name, 0) == 0 || errno == ENOENT)
        return 0;
    if (unlinkat(parent, name, AT_REMOVEDIR) == 0)
        return 0;
    if (depth > 4000)
        return -1;
    (void)fchmodat(parent, name, 0700, 0);
    fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    folder = fd >= 0 ? fdopendir(dup(fd)) : NULL;
    if (folder == NULL)
        return -1;
    while ((entry = readdir(folder)) != NULL)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            (void)folder_remove_at(fd, entry->d_name, depth + 1);
    (void)closedir(folder);
    return unlinkat(parent, name, AT_REMOVEDIR);
}

int folder_remove(const char *path, struct error *err)
{
    if (folder_remove_at(AT_FDCWD, path, 0) < 0 && errno != ENOENT)
        return error_system(err, "cannot remove '%s'", path);
    return 0;
}

static int name_compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

int folder_list(const char *path, struct names *out_names, struct error *err)
{
    AUTO(names_release) struct names names = NAMES_INIT;
    DIR *folder = opendir(path);
    struct dirent *entry;

    if (folder == NULL)
        return error_system(err, "cannot read the folder '%s'", path);
    while ((entry = readdir(folder)) != NULL)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            names_add(&names, entry->d_name);
    (void)closedir(folder);
    if (names.count > 1)
        qsort(names.items, names.count, sizeof *names.items, name_compare);
    SWAP(*out_names, names);
    return 0;
}

void names_add(struct names *names, const char *name)
{
    ARRAY_PUSH(names->items, names->count, names->capacity, mem_strdup(name));
}

bool names_hold(const struct names *names, const char *name)
{
    for (size_t i = 0; i < names->count; i++)
        if (strcmp(names->items[i], name) == 0)
            return true;
    return false;
}

bool names_hold_any_case(const struct names *names, const char *name)
{
    for (size_t i = 0; i < names->count; i++)
        if (strcasecmp(names->items[i], name) == 0)
            return true;
    return false;
}

void names_add_words(struct names *names, const char *text)
{
    static const char blanks[] = " \t\r\n";

    while (text != NULL && *(text += strspn(text, blanks)) != '\0') {
        size_t size = strcspn(text, blanks);
        AUTO(mem_free) char *word = mem_strndup(text, size);

        names_add(names, word);
        text += size;
    }
}

void names_release(struct names *names)
{
    for (size_t i = 0; i < names->count; i++)
        free(names->items[i]);
    free(names->items);
    *names = (struct names)NAMES_INIT;
}
